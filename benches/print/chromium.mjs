// Prints pages with headless Chromium, warm: reads addresses of pages from standard input, one a line, and
// answers each with the milliseconds from opening the page to holding its PDF.

import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const { chromium } = createRequire(new URL('../../tests/browser/package.json', import.meta.url))('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
});
const page = await browser.newPage();
for await (const address of createInterface({ input: process.stdin })) {
  const began = performance.now();
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (pdf.subarray(0, 4).toString() !== '%PDF') throw new Error('no PDF');
  console.log(performance.now() - began);
}
await browser.close();
