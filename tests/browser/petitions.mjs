// Petitions in a real browser: sign, mail, confirm, receipt, check, withdraw; in English and in Arabic, with and
// without JavaScript. The mails are those that the demonstration shows on its page.

import assert from 'node:assert/strict';

const TONGUES = {
  English: { prefix: '', sign: 'Sign', thanks: 'Thank you', yes: 'Your signature is in the log', dir: 'ltr' },
  Arabic: { prefix: '/ar', sign: 'وقّع', thanks: 'شكرًا لك', yes: 'توقيعك في السجل', dir: 'rtl' },
};

let number = 0;

/** The address of the newest mail's link to a receiver. */
async function linkFor(page, base, email) {
  for (let tries = 0; tries < 40; tries += 1) {
    await page.goto(`${base}/demonstration/mails`);
    const mail = page.locator('article', { hasText: email }).first();
    if (await mail.count()) return mail.locator('a.button').getAttribute('href');
    await page.waitForTimeout(250);
  }
  throw new Error(`no mail came for ${email}`);
}

export async function petitions({ site, browser, test }) {
  for (const [language, words] of Object.entries(TONGUES)) {
    for (const javaScriptEnabled of [true, false]) {
      const how = javaScriptEnabled ? 'with' : 'without';
      test(`petitions: sign, confirm, receipt, check, withdraw in ${language}, ${how} JavaScript`, async () => {
        const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 780 } });
        const page = await context.newPage();
        try {
          number += 1;
          const email = `signer${number}@example.org`;
          await page.goto(`${site.base}${words.prefix}/petitions/1`);
          assert.equal(await page.locator('html').getAttribute('dir'), words.dir);
          await page.fill('#name', 'أمينة حسن');
          await page.fill('#email', email);
          await page.fill('#postcode', 'm1 1ae');
          await page.waitForTimeout(2500); // Faster than this is taken for a machine.
          await page.getByRole('button', { name: words.sign, exact: true }).click();
          await page.waitForURL(/\/sent\//);
          const link = await linkFor(page, site.base, email);
          await page.goto(link.replace(/^https?:\/\/[^/]+/, site.base));
          await page.click('button[value="confirm"]');
          await page.getByRole('heading', { name: words.thanks }).waitFor();
          const download = page.waitForEvent('download');
          await page.click('form[action$="/receipt.json"] button');
          const receipt = await (await download).path();
          await page.goto(`${site.base}${words.prefix}/petitions/1/verify`);
          await page.setInputFiles('#file', receipt);
          await page.click('form[enctype] button');
          await page.getByRole('heading', { name: words.yes }).waitFor();
          await page.goto(link.replace(/^https?:\/\/[^/]+/, site.base));
          await page.click('button[value="withdraw"]');
          await page.goto(link.replace(/^https?:\/\/[^/]+/, site.base));
          assert.equal(await page.locator('button[value="confirm"]').count(), 0, 'the link is used up');
        } finally {
          await context.close();
        }
      });
    }
  }

  test('petitions: the code on the page that followed the form leads to the receipt', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    try {
      const email = 'by.code@example.org';
      await page.goto(`${site.base}/petitions/1`);
      await page.fill('#name', 'Robin Marsh');
      await page.fill('#email', email);
      await page.fill('#postcode', 'm1 1ae');
      await page.waitForTimeout(2500);
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await page.waitForURL(/\/sent\//);
      const sent = page.url();
      await linkFor(page, site.base, email);
      const code = await page.locator('article', { hasText: email }).first().locator('code').textContent();
      await page.goto(sent);
      await page.fill('#code', '0000-0000');
      await page.click('form[action="/confirm"] button');
      assert.equal(await page.inputValue('#code'), '0000-0000', 'what was typed is kept');
      await page.fill('#code', code.toLowerCase());
      await page.click('form[action="/confirm"] button');
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      assert.equal(await page.locator('form[action$="/receipt.json"] button').count(), 1, 'the receipt');
    } finally {
      await context.close();
    }
  });
}
