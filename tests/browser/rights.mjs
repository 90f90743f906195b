// For patients: know, show, register, complain, in four languages, with and without scripts, and what stays behind.

import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findings } from './accessibility.mjs';
import { hold, visit } from './browser.mjs';
import { PLANTED } from './texts.mjs';

const TAGS = 'en ar ps prs fa ckb ti sq ur bn so vi ro pl pa pt es am fr uk tr kmr zh-Hans zh-Hant ta gu hi bg lt sw om ne yo ig ru cy'.split(' ');
const at = (tag, path) => (tag === 'en' ? path : `/${tag}${path}`);
/** The most a first visit may cost, in bytes. */
const MOST = 60_000;

/** Fills in the form as somebody without an address would. */
async function fill(page) {
  await page.check('[name="for"][value="me"]');
  await page.fill('#given', 'Selam');
  await page.fill('#family', PLANTED);
  await page.fill('#day', '23');
  await page.fill('#month', '5');
  await page.fill('#year', '1990');
  await page.check('[name="sex"][value="female"]');
  await page.check('[name="address"][value="practice"]');
  await page.fill('#practice', 'Alder Row Surgery');
}

const saves = async (page, selector) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return readFileSync(await download.path());
};

export async function rights({ test, site, browser }) {
  for (const tag of ['en', 'ar', 'ti', 'vi']) {
    for (const script of [true, false]) {
      const how = `in ${tag}, ${script ? 'with' : 'without'} scripts`;
      test(`rights: know, card, register, form, ${how}`, () =>
        visit(browser, { width: 360, script }, async (page, asked) => {
          await page.goto(site.base + at(tag, '/rights'));
          await page.click('main .go >> nth=0');
          hold(page.url().endsWith(at(tag, '/rights/register')), page.url());
          await page.click('button.big');
          hold((await page.locator('#errors li').count()) >= 5, 'what is missing is said');
          await fill(page);
          await page.click('button.big');
          hold((await page.textContent('.answers')).includes(PLANTED), 'the answers once more');
          await page.click('button[value="change"]');
          hold((await page.inputValue('#family')) === PLANTED, 'the answers are still there');
          await page.click('button.big');
          hold((await saves(page, 'button.big')).subarray(0, 4).toString() === '%PDF', 'the form');
          const json = await saves(page, '[formaction$="patient.json"]');
          hold(JSON.parse(json).address[0].line[0] === 'c/o Alder Row Surgery', 'the file');
          await page.goto(site.base + at(tag, '/rights/card'));
          await page.fill('#practice', 'Alder Row Surgery');
          hold((await saves(page, 'button.big')).subarray(0, 4).toString() === '%PDF', 'the card');
          hold(asked.every((address) => !address.includes(PLANTED) && !address.includes('?')), 'nothing in an address');
        }));
      test(`rights: refused, letter, ${how}`, () =>
        visit(browser, { width: 360, script }, async (page) => {
          await page.goto(site.base + at(tag, '/rights/refused'));
          await page.check('[value="england"]');
          await page.check('[name="what"][value="id"]');
          await page.fill('#day', '2');
          await page.fill('#month', '11');
          await page.fill('#year', '2025');
          await page.fill('#practice', 'Alder Row Surgery');
          await page.fill('#name', PLANTED);
          await page.click('button.big');
          hold((await page.textContent('.paper-letter')).includes('within 14 days'), 'the duty');
          hold((await page.getAttribute('.paper-letter', 'lang')) === 'en-GB', 'English inside another language says so');
          hold((await saves(page, 'button.big')).subarray(0, 4).toString() === '%PDF', 'the letter');
        }));
    }
    for (const path of ['/rights', '/rights/northern-ireland', '/rights/card', '/rights/register', '/rights/refused']) {
      test(`rights: ${path} in ${tag} is accessible and fits at 320 px`, () =>
        visit(browser, { width: 320, height: 256 }, async (page) => {
          await page.goto(site.base + at(tag, path));
          const found = await findings(page);
          hold(found.length === 0, found.join('\n'));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          hold(wide <= 320, `${wide} px wide`);
        }));
    }
  }
  for (const tag of TAGS) {
    test(`rights: light and whole in ${tag}`, () =>
      visit(browser, { width: 360 }, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        let bytes = 0;
        session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
        await page.goto(site.base + at(tag, '/rights'), { waitUntil: 'networkidle' });
        hold(bytes > 10_000 && bytes <= MOST, `${bytes} bytes`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        hold(wide <= 360, `${wide} px wide`);
      }));
  }
  test('rights: the way out, by key', () =>
    visit(browser, {}, async (page) => {
      await page.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }));
      await page.goto(`${site.base}/rights`);
      const asked = page.waitForRequest(/^https:/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      hold(!(await (await asked).allHeaders()).referer, 'the other side does not learn where somebody came from');
    }));
  test('rights: with a keyboard alone', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/rights/refused`);
      await page.focus('[name="nation"]');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (const text of ['2', '11', '2025', 'Alder Row Surgery']) {
        await page.keyboard.press('Tab');
        await page.keyboard.type(text);
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('A. B.');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.paper-letter');
    }));
  test('rights: the file to pass on opens with the network off', () =>
    visit(browser, { width: 360 }, async (page) => {
      const file = join(mkdtempSync(join(tmpdir(), 'careof-file-')), 'rights.html');
      const answer = await page.request.get(`${site.base}/ti/rights/page.html`);
      writeFileSync(file, await answer.body());
      await page.context().setOffline(true);
      await page.goto(`file://${file}`);
      hold((await page.locator('section').count()) > 10, 'all parts');
      hold(await page.evaluate(() => document.fonts.ready.then(() => [...document.fonts].some((font) => font.status === 'loaded'))), 'its own letters');
      const found = await findings(page);
      hold(found.length === 0, found.join('\n'));
    }));
  test('rights: a browser keeps nothing of a registration', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/rights/register`);
      await fill(page);
      await page.click('button.big');
      await page.waitForSelector('.answers');
      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length]);
      hold(kept.every((count) => count === 0), `${kept}`);
      hold((await page.context().cookies()).length === 0, 'no cookie');
    }));
}
