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

  for (const script of [true, false]) {
    const how = script ? 'with scripts' : 'without scripts';
    test(`power: a local campaign from the first click to its poster, ${how}`, () =>
      visit(browser, { script }, async (page, asked) => {
        const base = site.named;
        const name = `Marrowby <i>Kittiwake</i> "${script ? 'One' : 'Two'}" & friends`;
        await page.goto(`${base}/act`);
        await page.click('text=Find a local group');
        await page.click('text=Stop Sharing: how to begin');
        await page.click('text=Get a page for your group');
        await page.click('button.big');
        hold((await page.locator('#errors li').count()) === 5, await page.textContent('#errors'));
        await page.fill('#name', name);
        await page.fill('#place', 'Marrowby');
        await page.fill('#postcode', 'QX1 2AB');
        await page.fill('#aims', 'Every practice a safe surgery.\n</p><script>alert(1)</script>');
        await page.fill('#target', '200');
        await page.fill('#mail', 'kittiwake@group.example');
        await page.click('button.big');
        const link = await page.inputValue('#link');
        await page.goto(link);
        hold((await page.textContent('.lead')).includes('An organiser looks at it soon'), 'it waits');
        await page.fill('#title', 'A stall; with, signs\\');
        await page.fill('#on', '2027-12-03');
        await page.fill('#at', '25:00');
        await page.fill('#where', 'Market Place');
        await page.click('text=Put it in');
        hold((await page.textContent('#errors')).includes('18:30'), 'a time is asked for');
        await page.fill('#at', '18:30');
        await page.click('text=Put it in');
        const address = `${base}/local/marrowby-ikittiwakei-${script ? 'one' : 'two'}-friends`;
        hold((await page.request.get(address)).status() === 404, 'nobody sees it before');
        await comeIn(page, site, `Group Person ${script}`, 'moderator');
        await page.goto(`${base}/organise/groups`);
        await page.locator('section', { hasText: name }).locator('button', { hasText: 'Show it' }).first().click();
        await page.goto(address);
        hold((await page.textContent('h1')) === name, 'the name is words and nothing else');
        hold((await page.textContent('main')).includes('Marrowby and Vale Hospitals') && (await page.textContent('main')).includes('a safe surgery'), 'what is near');
        const calendar = await (await page.request.get(`${address}/events.ics`)).text();
        hold(calendar.includes('SUMMARY:A stall\\; with\\, signs\\\\') && calendar.includes('DTSTART;TZID=Europe/London:20271203T183000'), calendar);
        await page.fill('#help #name', 'Ada Razorbill');
        await page.fill('#help #mail', 'ada@razorbill.example');
        await page.click('text=Send it to the group');
        hold((await page.textContent('#help')).includes('Thank you'), 'it went');
        await page.goto(link);
        hold((await page.textContent('main')).includes('ada@razorbill.example'), 'the group can read it');
        hold(site.dataWith('razorbill').length === 0 && site.dataWith('kittiwake@group').length === 0, 'and the data cannot');
        await page.goto(address);
        await page.click('text=Make a poster');
        hold((await page.inputValue('[name="headline"]')) === name, 'the poster has its name');
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download as PDF')]);
        hold(download.suggestedFilename().endsWith('.pdf'), 'and is there to print');
        hold(!asked.some((url) => /razorbill|QX1/i.test(url)), 'nothing of it in an address');
        await page.goto(link);
        await page.click('text=Erase the group');
        hold((await page.request.get(address)).status() === 404 && (await page.request.get(link)).status() === 404, 'it is gone');
      }));
  }
}
