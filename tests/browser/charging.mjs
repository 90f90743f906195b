// Six people ask who is charged, with a keyboard alone; axe looks at each answer.

import { findings } from './accessibility.mjs';
import { hold, visit } from './browser.mjs';

const active = (page, what) => page.evaluate((name) => document.activeElement?.[name] ?? '', what);

/** Presses Tab until what has the focus fits. */
async function tabTo(page, fits, words) {
  for (let i = 0; i < 120; i += 1) {
    if (await page.evaluate(fits)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${words}`);
}

/** Answers the question on the page with the keyboard: one value, several with commas between, or none. */
async function answer(page, values) {
  const wanted = values.split(',').filter(Boolean);
  for (const value of wanted) {
    await tabTo(page, () => document.activeElement?.name === 'answer', 'the answers');
    if ((await active(page, 'type')) === 'checkbox') {
      for (let i = 0; i < 30 && (await active(page, 'value')) !== value; i += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    } else {
      await page.keyboard.press('Space');
      for (let i = 0; i < 30 && (await active(page, 'value')) !== value; i += 1) await page.keyboard.press('ArrowDown');
    }
    hold((await active(page, 'value')) === value, `there is no answer ${value}`);
  }
  await press(page, 'next');
}

/** Presses a button of the form by its value. */
async function press(page, value) {
  const button = `document.activeElement?.name === 'go' && document.activeElement.value === '${value}'`;
  await tabTo(page, button, `the button ${value}`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Walks through the interview; what is not prepared is skipped. Gives the keys asked. */
async function interview(page, base, prepared, day) {
  await page.goto(`${base}/charging`);
  const asked = [];
  for (let i = 0; i < 30; i += 1) {
    const question = page.locator('input[name=question]');
    if ((await question.count()) === 0) break;
    const key = await question.inputValue();
    asked.push(key);
    hold(new URL(page.url()).search === '', 'nothing in the address');
    if (key === 'nation') {
      hold((await page.locator('input:checked').count()) === 0 || asked.length > 1, 'no nation is taken for granted');
      if (day) {
        // The day stands behind the answers: type it first, then go round to them.
        await tabTo(page, () => document.activeElement?.id === 'day-typed', 'the day');
        await page.keyboard.type(day);
        await page.evaluate(() => document.querySelector('main').focus());
      }
    }
    if (key in prepared) await answer(page, prepared[key]);
    else await press(page, 'skip');
  }
  const found = await findings(page);
  hold(found.length === 0, found.join('\n'));
  return asked;
}

const says = async (page, ...words) => {
  const text = await page.innerText('main');
  for (const word of words) hold(text.includes(word), `“${word}” is not in the answer:\n${text.slice(0, 600)}`);
};

export async function charging({ test, site, browser }) {
  const walk = (name, work) => test(`charges: ${name}, with the keyboard alone`, () => visit(browser, {}, (page) => work(page, site.base)));

  walk('A&E, and then the ward', async (page, base) => {
    const asked = await interview(page, base, { nation: 'england', service: 'ae', ae_phase: 'in_ae' });
    hold(asked.join() === 'nation,service,ae_phase', `nothing about the person is asked: ${asked}`);
    await says(page, 'Free for everyone');
    await press(page, 'ask:ae_phase');
    await answer(page, 'after_admission');
    await answer(page, 'overstayer');
    await answer(page, '');
    await answer(page, 'immediately_necessary');
    await says(page, 'must not wait for the money', 'Home Office', '£500', 'two months');
  });

  walk('antenatal care after a visa ran out', async (page, base) => {
    await interview(page, base, { nation: 'england', service: 'maternity', status: 'overstayer', these: '' });
    await says(page, 'must not wait for the money', 'never be refused or put off', 'Maternity Action');
    hold((await page.locator('form[action="/letters/maternity-charge"]').count()) === 1, 'the letter for maternity care');
  });

  walk('refused asylum in Cardiff and in Leeds', async (page, base) => {
    const person = { service: 'hospital_inpatient', status: 'asylum_refused', these: '', urgency: 'non_urgent' };
    await interview(page, base, { ...person, nation: 'wales' });
    await says(page, 'Free: this person may not be charged', 'SI 1989/306');
    await interview(page, base, { ...person, nation: 'england' });
    await says(page, 'the money may be asked for first');
  });

  walk('a student with the surcharge', async (page, base) => {
    await interview(page, base, { nation: 'england', service: 'hospital_outpatient', status: 'limited_leave', ihs: 'paid' });
    await says(page, 'Free: this person may not be charged', 'reg 10');
  });

  walk('tuberculosis without papers', async (page, base) => {
    const asked = await interview(page, base, { nation: 'england', service: 'sched1_condition' });
    hold(!asked.includes('status'), `nothing about papers is asked: ${asked}`);
    await says(page, 'Free for everyone', 'You do not need to know my immigration status');
  });

  walk('treatment in 2016', async (page, base) => {
    await interview(page, base, { nation: 'england', service: 'community_service' }, '10 May 2016');
    await says(page, 'Free for everyone', '10 May 2016');
    hold((await page.locator('a[href$="/2016-05-10"]').count()) > 0, 'the regulation at that day');
  });

  walk('back without losing, and a change', async (page, base) => {
    await page.goto(`${base}/charging`);
    await answer(page, 'scotland');
    await answer(page, 'hospital_inpatient');
    await press(page, 'back');
    hold(await page.isChecked('input[value="hospital_inpatient"]'), 'the answer is still there');
    await press(page, 'next');
    await press(page, 'result');
    await says(page, 'It depends', 'What would change the answer');
  });
}
