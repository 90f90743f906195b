// Every page of the site, with how to get there.

import { HTML, PAGE } from './texts.mjs';

const open = (path) => async (page, base) => {
  await page.goto(base + path);
};

const checkText = (text, nation = 'england') => async (page, base) => {
  await page.goto(`${base}/check`);
  await page.check(`input[value="${nation}"]`);
  await page.fill('#text', text);
  await page.click('button.big');
  await page.waitForSelector('.grade-words');
};

const checkFile = async (page, base) => {
  await page.goto(`${base}/check`);
  await page.setInputFiles('#file', { name: 'register.html', mimeType: 'text/html', buffer: Buffer.from(HTML) });
  await page.click('button.big');
  await page.waitForSelector('.sheet table');
};

const makePolicy = (nation) => async (page, base) => {
  await page.goto(`${base}/practices/policy`);
  await page.fill('#name', 'Alder Row Surgery');
  await page.fill('#lead', 'Maryam Okonjo');
  await page.fill('#languages', 'Urdu, Polish');
  await page.check(`input[value="${nation}"]`);
  await page.click('button.big');
  await page.waitForSelector('.policy');
};

const mistake = (path) => async (page, base) => {
  await page.goto(base + path);
  await page.click('button.big');
  await page.waitForSelector('#errors');
};

/** An answer on charges: the answers in the order of the questions; the boxes are left without a tick. */
const charged = (...answers) => async (page, base) => {
  await page.goto(`${base}/charging`);
  for (const answer of answers) {
    if (answer) await page.check(`input[name="answer"][value="${answer}"]`);
    await page.click('button[value="next"]');
  }
  await page.waitForSelector(answers.length > 3 ? '.answer' : 'input[name="question"]', { state: 'attached' });
};

/** A letter to somebody in power, as far as a step. */
const letter = (until) => async (page, base) => {
  await page.goto(`${base}/campaigns/patients-not-passports/write`);
  await page.fill('#place', 'QX1 2AB');
  await page.click('button.big');
  if (until === 'whom') return;
  await page.check('input[value="trust:QXT"]');
  await page.click('text=Choose the words');
  if (until === 'words') return;
  await page.fill('#own', 'My neighbour did not dare to go.');
  await page.check('input[value="upfront"]');
  await page.click('text=Show the letter');
  await page.waitForSelector('.letter-sheet');
};

const asked = async (page, base) => {
  await page.goto(`${base}/trusts/ask?trust=QXT`);
  await page.click('button.big');
  await page.waitForSelector('.letter-sheet');
};

export const PAGES = {
  'the first page': open('/'),
  'the check': open('/check'),
  'a result that demands': checkText(PAGE),
  'a result that asks': checkText('It would help if you have a utility bill with you when you register.'),
  'a result that is clean': checkText('You do not need ID or proof of address to register.'),
  'a result that is silent': checkText('Our car park is behind the church.'),
  'a result for Northern Ireland': checkText(PAGE, 'northern_ireland'),
  'a result with a table': checkFile,
  'a check with a mistake': mistake('/check'),
  'the rules': open('/check/rules'),
  'a rule': open('/check/rules/photo-id-required'),
  'for practices': open('/practices'),
  'the form of the policy': open('/practices/policy'),
  'the form of the policy with mistakes': mistake('/practices/policy'),
  'a policy': makePolicy('england'),
  'a policy for Northern Ireland': makePolicy('northern_ireland'),
  'the posters': open('/posters'),
  'a poster': open('/posters/welcome?language=ar'),
  'a poster with a mistake': async (page, base) => {
    await page.goto(`${base}/posters/blank`);
    await page.click('text=Download as PDF');
    await page.waitForSelector('#errors');
  },
  'the letters': open('/letters'),
  'a letter': open('/letters/refused-registration'),
  'the form of the pack': open('/practices/pack'),
  'become a safe surgery': open('/practices/join'),
  'a practice that was found': open('/practices/join?practice=Alder'),
  'a practice that is not known': open('/practices/join?practice=X99999'),
  'who speaks for the practice': open('/practices/join/practice/QX0001'),
  'who speaks, with mistakes': mistake('/practices/join/practice/QX0001'),
  'the briefing': open('/practices/briefing'),
  'a scene of the briefing': open('/practices/briefing/scenes/afraid'),
  'what comes of a choice': open('/practices/briefing/scenes/afraid/1'),
  'the quiz': open('/practices/briefing/quiz'),
  'the quiz with mistakes': mistake('/practices/briefing/quiz'),
  'sign in to the desk': open('/organise/sign-in'),
  'the petitions': open('/petitions'),
  'a petition': open('/petitions/1'),
  'a petition in Arabic': open('/ar/petitions/1'),
  'a petition with mistakes': mistake('/petitions/1'),
  'the check of a count': open('/petitions/1/verify'),
  'a code from a mail': open('/confirm'),
  'your rights': open('/rights'),
  'who is charged': open('/charging'),
  'a question on charges': charged('england', 'hospital_inpatient'),
  'boxes to tick': charged('england', 'hospital_inpatient', 'overstayer'),
  'a question on charges with a mistake': mistake('/charging'),
  'charged, not first': charged('england', 'hospital_inpatient', 'overstayer', '', 'urgent'),
  'charged first': charged('england', 'hospital_inpatient', 'asylum_refused', '', 'non_urgent'),
  'the guide to charges': open('/charging/guide'),
  'a rule on charges': open('/charging/guide/p4'),
  'the regulations': open('/charging/law'),
  'a regulation': open('/charging/law/england/regulation-15'),
  'what changed when': open('/charging/changes'),
  'the book on charges': open('/charging/book'),
  'the check of the rules on charges': open('/charging/check'),
  'a nation to check': open('/charging/check/northern-ireland'),
  'act': open('/act'),
  'help your own practice': open('/act/practice'),
  'write: where': open('/campaigns/stop-sharing/write'),
  'write: where, with a mistake': mistake('/campaigns/stop-sharing/write'),
  'write: to whom': letter('whom'),
  'write: in which words': letter('words'),
  'write: the letter': letter('letter'),
  'how a local group begins': open('/campaigns/safe-surgeries/start'),
  'a page for a group': open('/campaigns/safe-surgeries/start/apply'),
  'a page for a group, with mistakes': mistake('/campaigns/safe-surgeries/start/apply'),
  'local groups': open('/local'),
  'the trusts': open('/trusts'),
  'a trust': open('/trusts/QXT'),
  'a trust of which nothing is known': open('/trusts/QXU'),
  'ask a trust': open('/trusts/ask?trust=QXT'),
  'a request to a trust': asked,
  'requests to trusts': open('/trusts/requests'),
  'the campaigns': open('/campaigns'),
  'a campaign': open('/campaigns/stop-sharing'),
  'share a campaign': open('/campaigns/stop-sharing/share'),
  'pictures of a campaign': open('/campaigns/stop-sharing/pictures'),
  'pictures in Arabic': open('/campaigns/stop-sharing/pictures/ar'),
  'pictures with a mistake': async (page, base) => {
    await page.goto(`${base}/campaigns/stop-sharing/pictures`);
    await page.click('text=Show the picture');
    await page.waitForSelector('#errors');
  },
  'the briefings': open('/briefings'),
  'a briefing': open('/briefings/data-sharing'),
  'a briefing with a table of countries': open('/briefings/other-countries'),
  'feedback': open('/feedback'),
  'feedback with a mistake': mistake('/feedback'),
  'the search': open('/search'),
  'the search in Arabic': open('/ar/search'),
  'what was found': async (page, base) => {
    await page.goto(`${base}/search`);
    await page.fill('#q', 'regsiter');
    await page.click('main button');
    await page.waitForSelector('.rule-list');
  },
  'about': open('/about'),
  'nothing to hand over': open('/about/nothing-to-hand-over'),
  'accessibility': open('/about/accessibility'),
};

/** A page that is not there; apart, because the browser notes a 404 as an error. */
export const NOT_FOUND = '/no-such-page';
