// A browser that asks nobody but our site.

import { chromium } from 'playwright-core';

/** Starts Chromium without its own traffic. */
export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

/** How a visitor's screen may be. */
export const SCREENS = [320, 1280].flatMap((width) =>
  ['light', 'dark'].flatMap((scheme) => [true, false].map((script) => ({ width, scheme, script }))),
);

/**
 * A fresh visitor, and every address that the visit asks for. `script: false` switches scripts off in
 * the browser; `withoutOurs` lets the tester's own run on a page that has none of ours.
 */
export async function visit(browser, options, work) {
  const { width = 1280, height = 900, scheme = 'light', script = true, withoutOurs = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: script,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  if (withoutOurs) await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const asked = [];
  const wrong = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // A form that must be put right answers 422, and the browser notes that down: no fault of ours.
    if (message.type() === 'error' && !message.text().includes('422')) wrong.push(`console: ${message.text()}`);
  });
  try {
    await work(page, asked);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } finally {
    await context.close();
  }
}

/** Fails with words when something does not hold. */
export function hold(condition, words) {
  if (!condition) throw new Error(words);
}
