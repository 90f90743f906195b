// The desk, and a practice on its way: from the first click to the public register and back out.

import { findings } from './accessibility.mjs';
import { hold, visit } from './browser.mjs';
import { startSite } from './site.mjs';

/** A device that makes passkeys and always says yes. */
async function withPasskeys(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  await session.send('WebAuthn.addVirtualAuthenticator', { options });
}

const linkIn = (said) => said.match(/http:\/\/\S+\/organise\/welcome\/\w+/)[0];

/** Comes in with a one-time link and printed codes; gives the codes. */
export async function comeIn(page, site, name, role = 'organiser') {
  const said = site.command('organiser', 'add', name, '--role', role, '--address', site.named);
  await page.goto(linkIn(said));
  await page.click('text=Take codes and go in');
  const codes = await page.locator('.codes code').allTextContents();
  await page.click('text=I have them');
  return codes;
}

/** Shows that one speaks for the practice, and gives the address of its own page. */
async function prove(page, site, code, address) {
  await page.goto(`${site.named}/practices/join?practice=${code}`);
  await page.click('main ul a');
  await page.check('#plans');
  await page.fill('#address', address);
  await page.click('text=Send me the link');
  await page.click('text=See the letter');
  const letter = page.locator('article', { hasText: address }).first();
  await letter.locator('a', { hasText: 'Go on' }).click();
  await page.click('button.big');
  await page.waitForURL('**/practices/join/at/*');
  return page.url().split('#')[0];
}

async function takeAllSteps(page) {
  for (let left = await page.locator('.step button[name="done"]').count(); left > 0; left -= 1) {
    await page.locator('.step button[name="done"]').first().click();
  }
  await page.check('#agreed');
  await page.fill('#lead', 'Maryam Okonjo');
  await page.click('text=Make the pledge');
}

/** What axe and the width say about the page as it is now. */
async function look(page, name) {
  const found = await findings(page);
  hold(found.length === 0, `${name}: ${found.join('\n')}`);
  await page.setViewportSize({ width: 320, height: 600 });
  const [wide, fits] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  hold(wide <= fits, `${name}: ${wide} px wide on a screen of ${fits}`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

export async function organise({ test, site, browser }) {
  test('organise: a passkey is made, leads out and in again', () =>
    visit(browser, {}, async (page) => {
      await withPasskeys(page);
      const said = site.command('organiser', 'add', 'Passkey Person', '--address', site.named);
      const answer = await page.goto(linkIn(said));
      const policy = answer.headers()['content-security-policy'];
      hold(policy.includes("script-src 'self'") && !policy.includes('unsafe'), policy);
      hold(answer.headers()['cache-control'] === 'no-store', 'nobody on the way keeps it');
      await page.click('text=Make a passkey');
      await page.waitForURL('**/organise/keys');
      hold((await page.textContent('main')).includes('Passkey 1, made'), 'it is listed');
      const [cookie] = await page.context().cookies();
      hold(cookie.httpOnly && cookie.sameSite === 'Strict' && cookie.path === '/organise', JSON.stringify(cookie));
      hold((await page.evaluate(() => document.cookie)) === '', 'no script can read it');
      await page.click('text=Sign out');
      await page.goto(`${site.named}/organise`);
      hold(page.url().endsWith('/organise/sign-in'), 'signed out');
      await page.fill('#name', 'passkey person');
      await page.click('text=Sign in with your passkey');
      await page.waitForURL('**/organise');
      hold((await page.textContent('.desk-bar')).includes('Passkey Person, organiser'), 'back at the desk');
      await page.goto(linkIn(said)).catch(() => {});
      hold((await page.textContent('h1')).includes('does not open anything'), 'the link works once');
    }).catch((error) => { if (!/404/.test(error.message)) throw error; }));

  test('organise: printed codes need no script, and each works once', () =>
    visit(browser, { script: false }, async (page) => {
      const codes = await comeIn(page, site, 'Paper Person', 'moderator');
      hold(codes.length === 10, `${codes.length} codes`);
      await page.click('text=Sign out');
      for (const [code, goes] of [[codes[0].toUpperCase(), true], [codes[0], false]]) {
        await page.goto(`${site.named}/organise/sign-in`);
        await page.click('summary');
        await page.fill('#name', 'Paper Person');
        await page.fill('#code', code);
        await page.click('text=Sign in with the code');
        hold(page.url().endsWith('/organise') === goes, `${code}: ${page.url()}`);
        if (goes) await page.click('text=Sign out');
      }
    }));

  test('organise: arrow keys move through what needs doing', () =>
    visit(browser, {}, async (page) => {
      await comeIn(page, site, 'Keyboard Person');
      const links = page.locator('.tasks li > a');
      if ((await links.count()) < 2) return;
      await links.nth(0).focus();
      await page.keyboard.press('ArrowDown');
      hold(await links.nth(1).evaluate((link) => link === document.activeElement), 'one further');
      await page.keyboard.press('ArrowUp');
      hold(await links.nth(0).evaluate((link) => link === document.activeElement), 'and back');
    }));

  test('organise: every page of the desk is accessible and fits', () =>
    visit(browser, {}, async (page) => {
      await comeIn(page, site, 'Looking Person');
      for (const path of ['', '/practices', '/petitions', '/petitions/1', '/letters', '/languages', '/journal', '/people', '/keys']) {
        await page.goto(`${site.named}/organise${path}`);
        await look(page, path);
      }
    }));

  test('organise: petitions: what is set aside is looked at, removed, brought back, let in; paper is counted apart', () =>
    visit(browser, {}, async (page) => {
      for (let signer = 0; signer < 6; signer += 1) {
        const form = { name: 'Robin Marsh', email: `set.aside${signer}@many.example`, postcode: 'M1 1AE', website: 'x' };
        const answer = await page.request.post(`${site.named}/petitions/2/signatures`, { form });
        hold(answer.ok(), `signer ${signer}: ${answer.status()}`);
      }
      await comeIn(page, site, 'Petition Person');
      await page.click('text=Look at 6 signatures that were set aside');
      hold((await page.textContent('.facts')).includes('many.example'), 'the domain is named, because there are six');
      hold(!(await page.content()).includes('set.aside0'), 'and nobody else is');
      await page.check('input[name="group"]');
      await page.click('button[value="look-remove"]');
      hold((await page.textContent('main')).includes('6 signatures would be removed, 0 would stay'), 'nothing happened yet');
      await look(page, 'a dry run');
      await page.click('button[value="remove"]');
      hold((await page.textContent('main')).includes('Nothing is set aside'), 'removed');
      await page.goto(`${site.named}/organise/journal`);
      await page.locator('li, tr', { hasText: 'removed 6 signatures' }).first().locator('button').click();
      await page.goto(`${site.named}/organise/petitions/2`);
      await page.check('input[name="group"]');
      await page.click('button[value="look-let-in"]');
      await page.click('button[value="let-in"]');
      hold((await page.textContent('main')).includes('6 were let in'), 'let in');
      await page.fill('#name', 'Market stall');
      await page.fill('#sheets', '3');
      await page.fill('#signatures', 'many');
      await page.click('text=Enter it');
      hold((await page.textContent('#errors')).includes('in digits'), 'said what is wrong');
      hold((await page.inputValue('#sheets')) === '3', 'and kept the rest');
      await page.fill('#signatures', '41');
      await page.click('text=Enter it');
      await page.goto(`${site.named}/petitions/2`);
      const standing = (await page.textContent('.petition-standing')).replace(/[\u2068\u2069]/g, '');
      hold(standing.includes('counted apart: 41'), `everybody sees it, apart: ${standing}`);
    }));

  for (const script of [true, false]) {
    const how = script ? 'with scripts' : 'without scripts';
    const [code, name] = script ? ['QX0001', 'Alder Row Surgery'] : ['QX0002', 'Marrowby Health Centre'];
    test(`join: from the first click to the register and back out, ${how}`, () =>
      visit(browser, { script }, async (page) => {
        const own = await prove(page, site, code, `reception.${code}@nhs.net`.toLowerCase());
        hold((await page.textContent('.lead')).includes('0 of 7 steps'), 'a page of its own');
        await takeAllSteps(page);
        if (script) await look(page, 'the practice’s own page');
        await page.click('text=Ask to be put on the register');
        hold((await page.textContent('.lead')).includes('An organiser looks at it'), 'it waits');
        await comeIn(page, site, `Approving ${how}`);
        await page.click(`text=Look at ${name}`);
        if (script) await look(page, 'a practice at the desk');
        await page.click('text=Put it on the register');
        hold((await page.textContent('.lead')).includes('on the register'), 'approved');
        await page.goto(own);
        hold((await page.textContent('.lead')).includes('On the register since'), 'the practice sees it');
        await page.click('text=Leave the register');
        await page.click('text=Leave now');
        hold((await page.textContent('h1')).includes('has left'), 'gone');
      }));
  }

  test('join: a year later one click renews the promise', async () => {
    const first = await startSite();
    let own;
    let codes;
    try {
      await visit(browser, {}, async (page) => {
        own = await prove(page, first, 'QX0003', 'desk@nhs.net');
        await takeAllSteps(page);
        await page.click('text=Ask to be put on the register');
        codes = await comeIn(page, first, 'Maryam');
        await page.click('text=Look at Willow Lane');
        await page.click('text=Put it on the register');
      });
      await first.end();
      const now = new Date();
      const later = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate())).toISOString().slice(0, 10);
      const second = await startSite({ room: first.room, more: ['--today', later] });
      try {
        await visit(browser, {}, async (page) => {
          await page.goto(own.replace(first.named, second.named));
          await page.click('text=renew for a year');
          hold(!(await page.isVisible('text=renew for a year')), 'renewed');
          // A printed code does not grow old, as a one-time link does.
          await page.goto(`${second.named}/organise/sign-in`);
          await page.click('summary');
          await page.fill('#name', 'Maryam');
          await page.fill('#code', codes[0]);
          await page.click('text=Sign in with the code');
          await page.goto(`${second.named}/organise/journal`);
          hold((await page.textContent('main')).includes('Willow Lane Medical Practice (QX0003) renewed its promise'), 'the journal says so');
        });
      } finally {
        await second.end();
      }
    } finally {
      first.stop();
    }
  });

  test('briefing: read, play, answer, take a certificate', () =>
    visit(browser, { script: false }, async (page) => {
      await page.goto(`${site.base}/practices/briefing`);
      await page.click('text=A woman with a baby');
      await page.click('text=Come back when you have a letter');
      hold((await page.textContent('.outcome')).includes('No rule asks for a letter'), 'what comes of it');
      await page.click('text=Tell me the address');
      hold((await page.textContent('.outcome h2')) === 'Well done', 'the way to take');
      await page.goto(`${site.base}/practices/briefing/quiz`);
      for (const choice of ['None', 'Nothing: she registers', 'A friend’s', 'A letter with the reason', 'Nothing about any patient', 'For online access']) {
        await page.locator('label', { hasText: choice }).first().click();
      }
      await page.click('button.big');
      hold((await page.textContent('h1')).includes('All six are right'), 'passed');
      await page.fill('#name', 'Ngozi Obi-Smith');
      await page.click('text=Make it');
      hold((await page.textContent('.certificate h1')) === 'Ngozi Obi-Smith', 'her name');
      hold(site.dataWith('Ngozi').length === 0 && !page.url().includes('Ngozi'), 'kept nowhere');
    }));
}
