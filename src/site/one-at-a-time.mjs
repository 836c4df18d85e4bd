/**
 * Work of which a checkout can do only one at a time: a file holds the id of the process that does
 * it. Plain JavaScript that Node 20 can read, because the start-up script uses it too.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Seconds after which nobody waits any longer. */
const longest = 600;

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Without the right to signal it, it is there all the same.
    return error.code === 'EPERM';
  }
}

/**
 * The process that holds a file; `undefined` if none does, or the last was interrupted.
 * @param {string} file
 */
function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && isRunning(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Waits while another process holds a file, and says for whom. Throws an `Error` of two sentences
 * where that takes too long. `doing` ends "Process 12 is …".
 * @param {string} file
 * @param {string} doing
 */
export function waitForOther(file, doing) {
  const other = holderOf(file);
  if (other === undefined) return;
  console.log(`Waiting for process ${other}, which is ${doing} …`);
  for (let waited = 0; holderOf(file) !== undefined; waited += 1) {
    if (waited === longest) {
      throw new Error(`Process ${other} has been ${doing} for ten minutes. End it first.`);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
}

/**
 * Holds a file for this process, after any other, until it ends or gives it back with what this
 * returns. Throws where the file cannot be written.
 * @param {string} file
 * @param {string} doing
 * @returns {() => void}
 */
export function takeTurn(file, doing) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    waitForOther(file, doing);
    rmSync(file, { force: true });
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      // Another was quicker.
      if (error.code !== 'EEXIST') throw error;
    }
  }
  const giveBack = () => rmSync(file, { force: true });
  process.once('exit', giveBack);
  return giveBack;
}
