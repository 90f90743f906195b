// Writing to those who decide, asking trusts, and what came of it: with and without JavaScript.

import { hold, visit } from './browser.mjs';
import { comeIn } from './organise.mjs';

const HOSTILE = '</textarea><script>alert(1)</script> "&amp; Zebrafinch';

/** What the mail program would get. */
const mail = async (page) => new URL(await page.getAttribute('a[href^="mailto:"]', 'href'));

export async function power({ test, site, browser }) {
  for (const script of [true, false]) {
    const how = script ? 'with scripts' : 'without scripts';

    test(`power: a supporter writes to their MP in their own words, ${how}`, () =>
      visit(browser, { script, width: 360 }, async (page, asked) => {
        await page.goto(`${site.base}/campaigns/stop-sharing`);
        await page.click('text=Write to those who decide');
        await page.click('button.big');
        hold((await page.textContent('#errors')).includes('postcode or town'), 'what is missing is said');
        await page.fill('#place', 'M1 1AE');
        await page.click('button.big');
        await page.click('button.big');
        hold((await page.textContent('#errors')).includes('to whom'), 'one has to choose');
        await page.check('input[value="mp"]');
        await page.click('text=Choose the words');
        await page.fill('#own', `I am a nurse. ${HOSTILE}`);
        await page.check('input[value="it-happened"]');
        await page.fill('#name', 'Ada Zebrafinch\n1 Elm Row');
        await page.click('text=Show the letter');
        const sheet = await page.textContent('.letter-sheet');
        hold(sheet.includes('8,127') && sheet.includes(HOSTILE) && sheet.includes('Ada Zebrafinch'), sheet);
        hold((await page.textContent('main')).includes('PublicTechnology'), 'the figure has its source');
        const link = await mail(page);
        hold(link.searchParams.get('body').includes(HOSTILE), 'the mail has the words as they were typed');
        hold((await page.getAttribute('a[href*="writetothem"]', 'href')).includes('pc=M1%201AE'), 'the public service knows where');
        hold((await page.isVisible('[data-copy]')) === script, 'the copy button shows where it can work');
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('button:has-text("Print it")')]);
        hold(download.suggestedFilename() === 'letter.pdf', 'a letter on paper');
        await page.click('text=Change the words');
        hold((await page.inputValue('#own')).includes(HOSTILE), 'the words are still there');
        const ours = asked.filter((address) => address.startsWith(site.base));
        hold(ours.length === asked.length, 'nobody else was asked');
        hold(!ours.some((address) => /zebra|M1|1AE/i.test(address)), 'nothing of it in an address');
        hold(site.dataWith('Zebrafinch').length === 0, 'nothing of it in the data');
      }));

    test(`power: in the town that does not exist a letter finds trust and practice, ${how}`, () =>
      visit(browser, { script }, async (page) => {
        await page.goto(`${site.base}/campaigns/safe-surgeries/write`);
        await page.fill('#place', 'QX1 2AB');
        await page.click('button.big');
        hold((await page.textContent('main')).includes('Marrowby and Vale Hospitals'), 'the trust is offered');
        await page.check('input[value="practice:QX0002"]');
        await page.click('text=Choose the words');
        await page.click('text=Show the letter');
        hold((await page.textContent('.letter-sheet')).includes('Dear practice manager of Marrowby Health Centre,'), 'by name');
        await page.goto(`${site.base}/campaigns/safe-surgeries/write`);
        await page.fill('#place', 'ZZ99 3VZ');
        await page.click('button.big');
        hold((await page.textContent('#errors')).includes('fixed address'), 'a postcode that leads nowhere is explained');
      }));

    test(`power: two trusts are asked, ${how}`, () =>
      visit(browser, { script }, async (page) => {
        await page.goto(`${site.base}/trusts`);
        await page.click('text=Marrowby and Vale');
        hold((await page.textContent('.big-figures')).includes('£182,400'), 'figures');
        await page.click('main >> text=Ask it for its figures');
        hold(await page.isChecked('input[value="QXT"]'), 'this one is chosen');
        await page.check('input[value="QXU"]');
        for (const key of ['asked_first_pounds', 'billed', 'billed_pounds', 'maternity_billed']) await page.check(`input[value="${key}"]`);
        await page.click('button.big');
        hold((await page.textContent('#errors')).includes('at most 6'), 'not too much at once');
        await page.uncheck('input[value="billed"]');
        await page.click('button.big');
        const links = page.locator('a[href^="https://www.whatdotheyknow.com/new/"]');
        hold((await links.count()) === 2, 'one for each');
        const link = new URL(await links.first().getAttribute('href'));
        hold(link.pathname === '/new/marrowby_and_vale_hospitals_nhs_foundation_trust', link.pathname);
        hold(link.searchParams.get('default_letter').includes('regulation 3(1A)'), 'filled in');
      }));
  }

  test('power: an organiser puts requests in, notes an answer, and takes it back', () =>
    visit(browser, { script: false }, async (page) => {
      await comeIn(page, site, 'Foi Person', 'moderator');
      await page.goto(`${site.named}/organise/requests`);
      await page.fill('#codes', 'QXT NOPE1');
      await page.click('button:has-text("Put in")');
      hold((await page.textContent('#errors')).includes('NOPE1'), 'an unknown code is named');
      await page.fill('#codes', 'QXT, QXU');
      await page.fill('#sent_on', '2026-09-01');
      await page.fill('#link', 'https://example.org/foi?"><b>');
      await page.click('button:has-text("Put in")');
      const first = page.locator('main section').first();
      await first.locator('select').selectOption('partly');
      await first.locator('input[name="on"]').fill('2026-09-20');
      await first.locator('button').click();
      await page.goto(`${site.named}/trusts/requests`);
      const main = await page.textContent('main');
      hold(main.includes('29 September 2026') && main.includes('answered in part, 20 September 2026'), main);
      hold((await page.locator('main b b').count()) === 0 && (await page.locator('th').count()) === 6, 'nothing broke out');
      const csv = await page.request.get(`${site.named}/trusts/requests.csv`);
      hold((await csv.text()).split('\r\n').length === 4, 'two rows');
    }));
}
