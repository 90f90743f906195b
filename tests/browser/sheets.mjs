// Posters and letters: the sheet beside its form as one types, and what one takes away.

import { readFileSync } from 'node:fs';
import { hold, visit } from './browser.mjs';

const picture = (page) => page.getAttribute('#preview', 'src');

/** The sheet has changed and is a real picture inside the page. */
async function changed(page, before) {
  await page.waitForFunction((old) => document.getElementById('preview').getAttribute('src') !== old, before);
  const shown = await picture(page);
  hold(shown.startsWith('data:image/png;base64,'), shown.slice(0, 60));
  await page.waitForFunction(() => document.getElementById('preview').naturalWidth > 300);
  return shown;
}

export async function sheets({ test, site, browser }) {
  test('sheets: a poster changes as one types, and its name never stands in an address', () =>
    visit(browser, {}, async (page) => {
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site.base}/posters`);
      await page.click('.wall a >> nth=0');
      const first = await picture(page);
      await page.fill('#practice', 'Alder Row Surgery');
      const named = await changed(page, first);
      await page.selectOption('#sheet-language-1', 'ur');
      await changed(page, named);
      hold(!page.url().includes('Alder') && asked.every((url) => !url.includes('Alder')), 'in an address');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download as PDF')]);
      hold(download.suggestedFilename() === 'welcome-ur.pdf', download.suggestedFilename());
      hold(readFileSync(await download.path()).subarray(0, 5).toString() === '%PDF-', 'a PDF');
    }));

  test('sheets: without scripts a button shows the poster filled in, and what was typed stays', () =>
    visit(browser, { script: false }, async (page) => {
      await page.goto(`${site.base}/posters/wry`);
      await page.fill('#practice', 'Alder Row Surgery');
      await page.click('text=Show it filled in');
      hold((await picture(page)).startsWith('data:image/png;base64,'), 'the picture is in the page');
      hold((await page.inputValue('#practice')) === 'Alder Row Surgery', 'the name is still there');
      hold(new URL(page.url()).pathname === '/posters/wry', page.url());
    }));

  test('sheets: a character that no font has is said while typing', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/posters/welcome`);
      await page.fill('#practice', 'Alder 🏠');
      await page.waitForFunction(() => document.getElementById('preview-said').textContent.includes('U+1F3E0'));
    }));

  test('sheets: a letter is found by its need and taken away for Word', () =>
    visit(browser, { script: false }, async (page) => {
      await page.goto(`${site.base}/letters`);
      await page.click('text=To a practice that refused registration');
      await page.fill('#patient', 'Sana M.');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Word, to change')]);
      hold(download.suggestedFilename() === 'refused-registration.docx', download.suggestedFilename());
    }));
}
