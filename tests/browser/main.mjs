// Starts the site and a browser, runs every test, and counts.

import { cpus } from 'node:os';
import { accessibility } from './accessibility.mjs';
import { startBrowser } from './browser.mjs';
import { charging } from './charging.mjs';
import { fit } from './fit.mjs';
import { journeys } from './journeys.mjs';
import { organise } from './organise.mjs';
import { petitions } from './petitions.mjs';
import { power } from './power.mjs';
import { privacy } from './privacy.mjs';
import { rights } from './rights.mjs';
import { sheets } from './sheets.mjs';
import { startSite } from './site.mjs';
import { weight } from './weight.mjs';

/** No test takes longer than this, in milliseconds. */
const LONGEST = 90_000;
/** Tests that run side by side. */
const AT_ONCE = Math.min(4, Math.max(2, cpus().length));

const only = process.argv[2] ?? '';
const site = await startSite();
const browser = await startBrowser();
let passed = 0;
let failed = 0;

/** Fails when a test hangs. */
function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${LONGEST / 1000} seconds`)), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Runs the tests of a group, a few at a time. */
async function run(group) {
  const waiting = [];
  await group({ site, browser, test: (name, body) => { if (name.includes(only)) waiting.push([name, body]); } });
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, body] = next;
      try {
        await inTime(body());
        passed += 1;
      } catch (error) {
        failed += 1;
        console.log(`failed: ${name}\n  ${String(error.message ?? error).split('\n').join('\n  ')}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

// What was written down is looked at last, after all that the others have put in.
for (const group of [journeys, petitions, charging, sheets, organise, power, accessibility, fit, weight, rights, privacy]) await run(group);
await browser.close();
site.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
