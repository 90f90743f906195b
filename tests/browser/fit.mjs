// Pages fit their screen: narrow, enlarged four times, with more space between letters, from right to left.

import { hold, visit } from './browser.mjs';
import { PAGES } from './pages.mjs';

/** What sticks out on the right or left, in words. */
const sticksOut = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.scroll, .unseen, .skip') && element.getBoundingClientRect().right > wide + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className}`);
  });

export async function fit({ test, site, browser }) {
  for (const [name, go] of Object.entries(PAGES)) {
    test(`fits: ${name} at 320 px, which is 1280 px enlarged four times`, () =>
      visit(browser, { width: 320, height: 256 }, async (page) => {
        await go(page, site.base);
        const wide = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        hold(wide[0] <= wide[1], `${wide[0]} px wide: ${await sticksOut(page)}`);
      }));
    test(`fits: ${name} with more space between letters and lines`, () =>
      visit(browser, { width: 360 }, async (page) => {
        await go(page, site.base);
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('body *')) {
            Object.assign(element.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' });
          }
        });
        hold((await sticksOut(page)).length === 0, `sticks out: ${await sticksOut(page)}`);
      }));
    test(`fits: ${name} from right to left`, () =>
      visit(browser, { width: 1280 }, async (page) => {
        await go(page, site.base);
        await page.evaluate(() => { document.documentElement.dir = 'rtl'; dispatchEvent(new Event('resize')); });
        const out = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((element) => !element.closest('.unseen, .scroll') && element.getBoundingClientRect().left < -1)
            .slice(0, 5)
            .map((element) => `${element.tagName}.${element.className}`));
        hold(out.length === 0, `sticks out: ${out}`);
      }));
  }
}
