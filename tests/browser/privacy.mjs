// Nothing leaves, nothing stays: no request to anybody else, no cookie, no file, no word in the log.
// Runs last, over all that the other tests have put in.

import { hold, visit } from './browser.mjs';
import { PAGES } from './pages.mjs';
import { PLANTED } from './texts.mjs';

export async function privacy({ test, site, browser }) {
  test('private: no page asks anybody else for anything', () =>
    visit(browser, {}, async (page, asked) => {
      for (const go of Object.values(PAGES)) await go(page, site.base);
      await page.waitForLoadState('networkidle');
      const elsewhere = asked.filter((address) => !address.startsWith(`${site.base}/`));
      hold(asked.length > 20 && elsewhere.length === 0, `asked elsewhere: ${elsewhere}`);
      const carrying = asked.filter((address) => (address.includes('?') && !/\/(practices\/join\?practice|trusts\/ask\?trust)=/.test(address) && !/\?language=[a-zA-Z-]+$/.test(address)) || address.includes(PLANTED));
      hold(carrying.length === 0, `something stands in an address: ${carrying}`);
      hold((await page.context().cookies()).length === 0, 'no cookies');
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      hold(kept === 0, 'nothing is kept in the browser');
    }));

  test('private: nothing was written to the disk', async () => {
    const files = site.files();
    hold(files.length === 0, `files: ${files}`);
    hold(site.dataWith(PLANTED).length === 0, `in the data: ${site.dataWith(PLANTED)}`);
  });

  test('private: nothing that was put in stands in the log', async () => {
    hold(!site.said().includes(PLANTED), site.said());
    hold(!/passport|utility|Okonjo|127\.0\.0\.1:\d+\/check/.test(site.said()), site.said());
  });
}
