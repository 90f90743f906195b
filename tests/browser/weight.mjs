// What a first visit costs over the wire, fonts and styles included.

import { hold, visit } from './browser.mjs';
import { PAGES } from './pages.mjs';

/** The most a page may cost on a first visit, in bytes. */
const MOST = 60_000;
/** Pages that show sheets carry pictures of them: what they may cost, until the pictures are smaller. */
const WITH_PICTURES = { 'a poster': 100_000, 'a poster with a mistake': 100_000, 'a letter': 100_000, 'the posters': 180_000 };

export async function weight({ test, site, browser }) {
  for (const [name, go] of Object.entries(PAGES)) {
    test(`light: ${name}`, () =>
      visit(browser, {}, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        // A way there over two pages costs the last one and whatever was new.
        let bytes = 0;
        session.on('Network.requestWillBeSent', ({ type }) => { if (type === 'Document') bytes = 0; });
        const assets = new Map();
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          bytes += encodedDataLength;
          assets.set(requestId, encodedDataLength);
        });
        await go(page, site.base);
        await page.waitForLoadState('networkidle');
        const all = [...assets.values()].reduce((sum, size) => sum + size, 0);
        const cost = Math.max(bytes, all);
        hold(cost > 5_000, 'nothing was counted');
        hold(cost <= (WITH_PICTURES[name] ?? MOST), `${cost} bytes`);
      }));
  }
}
