// What a first visit costs over the wire, fonts and styles included.

import { hold, visit } from './browser.mjs';
import { PAGES } from './pages.mjs';

/** The most a page may cost on a first visit, in bytes. */
const MOST = 60_000;
/** Galleries and previews show sheets as pictures, which come after the text and only as one scrolls: what those may cost more. */
const PICTURES = 130_000;

export async function weight({ test, site, browser }) {
  for (const [name, go] of Object.entries(PAGES)) {
    test(`light: ${name}`, () =>
      visit(browser, {}, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        // A way there over two pages costs the last one and whatever was new.
        let bytes = 0;
        let pictures = 0;
        session.on('Network.requestWillBeSent', ({ type }) => { if (type === 'Document') bytes = pictures = 0; });
        const kinds = new Map();
        session.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type));
        const assets = new Map();
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          if (kinds.get(requestId) === 'Image') {
            pictures += encodedDataLength;
            return;
          }
          bytes += encodedDataLength;
          assets.set(requestId, encodedDataLength);
        });
        await go(page, site.base);
        await page.waitForLoadState('networkidle');
        const all = [...assets.values()].reduce((sum, size) => sum + size, 0);
        const cost = Math.max(bytes, all);
        hold(cost > 5_000, 'nothing was counted');
        hold(cost <= MOST, `${cost} bytes without pictures`);
        hold(pictures <= PICTURES, `${pictures} bytes of pictures`);
      }));
  }
}
