// The program itself, in a room of its own: empty folders for home, temporary files and work, so
// that whatever it writes can be found.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts the site on a free port; resolves when it has said where it is. */
export async function startSite() {
  const room = mkdtempSync(join(tmpdir(), 'careof-room-'));
  const child = spawn(process.env.CAREOF, ['serve', '--listen', '127.0.0.1:0'], {
    cwd: room,
    env: { PATH: process.env.PATH, HOME: room, TMPDIR: room, XDG_CACHE_HOME: room, XDG_DATA_HOME: room },
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
    /** Names of all files that it has written. */
    files: () => readdirSync(room, { recursive: true }),
    stop: () => {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      rmSync(room, { recursive: true, force: true });
    },
  };
}
