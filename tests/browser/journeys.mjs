// What people come for, from the first click to what they leave with.

import { readFileSync } from 'node:fs';
import { hold, visit } from './browser.mjs';
import { PAGE, PLANTED } from './texts.mjs';

export async function journeys({ test, site, browser }) {
  for (const script of [true, false]) {
    const how = script ? 'with scripts' : 'without scripts';

    test(`journey: a manager pastes a page and leaves with the mended text, ${how}`, () =>
      visit(browser, { script }, async (page) => {
        await page.goto(site.base);
        await page.click('text=I work at a practice');
        await page.click('main >> text=Check a page');
        await page.fill('#text', PAGE);
        await page.click('button.big');
        hold((await page.textContent('.grade-words')).includes('demands papers'), 'the grade');
        hold(new URL(page.url()).search === '' && !page.url().includes('#'), 'nothing in the address');
        hold((await page.locator('.sheet mark.required').count()) > 0, 'findings are marked in place');
        await page.click('.sheet mark .ref >> nth=0');
        hold(page.url().endsWith('#note-1'), 'a sign leads to its note');
        hold(await page.isVisible('#note-1 .instead'), 'the note says what to write');
        await page.click('text=See the mended text');
        const text = await page.inputValue('#mended-text');
        hold(text.includes('You do not need ID') && !text.includes('utility bill'), text);
        hold((await page.locator('.mended del').count()) > 0 && (await page.locator('.mended ins').count()) > 0, 'changes are visible');
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download as text')]);
        hold(download.suggestedFilename() === 'mended.txt', 'a file');
        const file = readFileSync(await download.path(), 'utf8');
        hold(file.replaceAll('\r\n', '\n') === text, 'the file holds the mended text');
        hold((await page.isVisible('[data-copy]')) === script, 'the copy button shows where it can work');
      }));

    test(`journey: a manager makes a policy and takes it home in Word, ${how}`, () =>
      visit(browser, { script }, async (page) => {
        await page.goto(`${site.base}/practices`);
        await page.click('text=Make our policy');
        await page.click('button.big');
        hold((await page.title()).startsWith('Error: '), 'what is missing is said');
        await page.click('#errors a >> nth=0');
        await page.fill('#name', 'Alder Row Surgery');
        await page.fill('#lead', 'Maryam Okonjo');
        await page.check('input[value="wales"]');
        await page.click('button.big');
        hold((await page.textContent('.policy h2')).includes('Alder Row Surgery'), 'the policy');
        for (const [button, name] of [['Download for Word', 'registration-policy.docx'], ['Download as text', 'registration-policy.txt']]) {
          const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=${button}`)]);
          hold(download.suggestedFilename() === name, name);
        }
        await page.click('text=Change the answers');
        hold((await page.inputValue('#name')) === 'Alder Row Surgery', 'the answers are still there');
      }));

    test(`journey: an address without a page is told so, ${how}`, () =>
      visit(browser, { script }, async (page) => {
        for (const [address, words] of [['not an address', 'is not a web address'], [site.base, 'where we do not go']]) {
          await page.goto(`${site.base}/check`);
          await page.fill('#address', address);
          await page.check('input[value="scotland"]');
          await page.click('button.big');
          hold((await page.textContent('#errors')).includes(words) || (await page.textContent('#errors')).includes('port'), await page.textContent('#errors'));
          hold((await page.inputValue('#address')) === address, 'what was typed stays');
          hold(await page.isChecked('input[value="scotland"]'), 'the choice stays');
        }
      }));
  }

  test('journey: a PDF is read, and its findings are marked', () =>
    visit(browser, {}, async (page) => {
      await page.setContent(`<h1>Joining ${PLANTED} Surgery</h1><p>Everybody is welcome.</p><p>You must bring photo ID to register.</p>`);
      const pdf = await page.pdf();
      await page.goto(`${site.base}/check`);
      await page.setInputFiles('#file', { name: 'policy.pdf', mimeType: 'application/pdf', buffer: pdf });
      await page.click('button.big');
      hold((await page.textContent('.what-was-read')).includes('policy.pdf'), 'the file is named');
      hold((await page.textContent('.sheet mark.required')).includes('photo ID'), 'the demand is marked');
    }));

  test('journey: the policy that we write passes our own check', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/practices/policy`);
      await page.fill('#name', 'Alder Row Surgery');
      await page.fill('#lead', 'Maryam Okonjo');
      await page.check('input[value="scotland"]');
      await page.click('button.big');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download for Word')]);
      const docx = readFileSync(await download.path());
      await page.goto(`${site.base}/check`);
      await page.check('input[value="scotland"]');
      await page.setInputFiles('#file', { name: 'policy.docx', mimeType: 'application/octet-stream', buffer: docx });
      await page.click('button.big');
      hold((await page.textContent('.grade-words')).includes('keeps the door open'), await page.textContent('.grade-words'));
    }));

  test('journey: findings appear as one types, and go when they are mended', () =>
    visit(browser, {}, async (page) => {
      await page.goto(`${site.base}/check`);
      await page.locator('#text').pressSequentially('Welcome 👋 to us. You must bring photo ID to register.', { delay: 2 });
      await page.waitForSelector('#live .grade.demands');
      hold((await page.textContent('.mirror mark')) === 'You must bring photo ID to register.', 'the words are marked behind the letters');
      hold((await page.inputValue('#text')).startsWith('Welcome'), 'typing is not disturbed');
      const same = await page.evaluate(() => {
        const [field, mirror] = [document.querySelector('#text'), document.querySelector('.mirror')];
        return getComputedStyle(field).font === getComputedStyle(mirror).font && Math.abs(field.clientWidth - mirror.clientWidth) < 2;
      });
      hold(same, 'field and mirror are set alike');
      await page.check('input[value="northern_ireland"]');
      await page.waitForFunction(() => document.querySelector('#live').textContent.includes('Business Services'));
      await page.check('input[value="england"]');
      await page.fill('#text', 'You do not need ID to register.');
      await page.waitForSelector('#live .grade.clean');
      await page.fill('#text', '');
      await page.waitForFunction(() => document.querySelector('#live').textContent.includes('What it reads for'));
    }));

  test('journey: a patient finds the card to show, and a way out', () =>
    visit(browser, {}, async (page) => {
      await page.goto(site.base);
      await page.click('text=I need a doctor');
      await page.waitForSelector('a[href$="/rights/card"]');
      await page.mouse.wheel(0, 3000);
      hold(await page.locator('.leave').isVisible(), 'the way out stays in sight');
    }));

  test('journey: a page that is not there leads on', () =>
    visit(browser, { script: false }, async (page) => {
      const answer = await page.context().request.get(`${site.base}/no-such-page`);
      hold(answer.status() === 404 && (await answer.text()).includes('href="/check"'), 'a page in the house style');
    }));
}
