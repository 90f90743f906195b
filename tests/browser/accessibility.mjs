// axe-core over every page: narrow and wide, light and dark, with and without scripts.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { SCREENS, hold, visit } from './browser.mjs';
import { PAGES } from './pages.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is now, in words. */
export async function findings(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'passes'] }));
  hold(passes.length > 10, 'axe looked at nothing');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((node) => node.target.join(' ')).join('\n    ')}`);
}

export async function accessibility({ test, site, browser }) {
  for (const screen of SCREENS) {
    const { width, scheme, script } = screen;
    for (const [name, go] of Object.entries(PAGES)) {
      test(`accessible: ${name}, ${width} px, ${scheme}, ${script ? 'with' : 'without'} scripts`, () =>
        // axe is a script itself: “without” means that the page has none of ours.
        visit(browser, { width, scheme, withoutOurs: !script }, async (page) => {
          await go(page, site.base);
          const found = await findings(page);
          hold(found.length === 0, found.join('\n'));
        }));
    }
  }
  test('accessible: what appears while typing', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/check`);
      await page.fill('#text', 'You must bring photo ID to register.');
      await page.waitForSelector('#live .grade');
      const found = await findings(page);
      hold(found.length === 0, found.join('\n'));
    }));
  test('accessible: with a keyboard alone', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/`);
      await page.keyboard.press('Tab');
      hold((await page.evaluate(() => document.activeElement.textContent)) === 'Skip to the main part', 'the first stop skips the menu');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      hold((await page.evaluate(() => document.activeElement.className)) === 'door', 'behind it comes the first door');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/practices');
    }));
}
