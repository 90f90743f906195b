// The program itself, in a room of its own: empty folders for home, temporary files and work, so
// that whatever it writes can be found.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The data folder, as the program names it by itself. */
const DATA = 'careof-data';

/**
 * Starts the site on a free port; resolves when it has said where it is. `room` is where it lives, a new
 * one by default; `more` are further arguments.
 */
export async function startSite({ room = mkdtempSync(join(tmpdir(), 'careof-room-')), more = [] } = {}) {
  const options = {
    cwd: room,
    env: { PATH: process.env.PATH, HOME: room, TMPDIR: room, XDG_CACHE_HOME: room, XDG_DATA_HOME: room },
  };
  const child = spawn(process.env.CAREOF, ['serve', '--listen', '127.0.0.1:0', ...more], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const base = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the site did not start: ${said}`)), 30_000);
    const listen = (chunk) => {
      said += chunk;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) {
        clearTimeout(late);
        resolve(found[0]);
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the site ended with ${code}: ${said}`)));
  });
  return {
    base,
    /** Everything that the program has said on its way. */
    said: () => said,
    /** Where it lives. */
    room,
    /** Its address with a name, which passkeys need. */
    named: base.replace('127.0.0.1', 'localhost'),
    /** What a command of the program answers in the same room. */
    command: (...words) => execFileSync(process.env.CAREOF, words, { ...options, encoding: 'utf8' }),
    /** Names of all files that it has written beside its data. */
    files: () => readdirSync(room, { recursive: true }).filter((name) => name.split('/')[0] !== DATA),
    /** Files of its data that have these words in them. */
    dataWith: (words) => {
      const files = readdirSync(join(room, DATA), { recursive: true }).map((name) => join(room, DATA, name));
      return files.filter((file) => statSync(file).isFile() && readFileSync(file).includes(words));
    },
    /** Ends it, and leaves its room. */
    end: () => new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.on('exit', resolve);
      child.kill('SIGTERM');
    }),
    stop: () => {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      rmSync(room, { recursive: true, force: true });
    },
  };
}
