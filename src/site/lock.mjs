/**
 * A lock: a file with the id of the process that does what only one process of a checkout may do.
 * Plain JavaScript that Node 20 can read, because the start-up script uses it too.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The longest wait, in seconds. */
const longestWait = 600;

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but we may not signal it.
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
 * Waits while another process holds a file, and names that process. Throws an `Error` of two
 * sentences after the longest wait. `doing` ends "Process 12 is …".
 * @param {string} file
 * @param {string} doing
 */
export function waitForOther(file, doing) {
  const other = holderOf(file);
  if (other === undefined) return;
  console.log(`Waiting for process ${other}, which is ${doing} …`);
  for (let waited = 0; holderOf(file) !== undefined; waited += 1) {
    if (waited === longestWait) {
      throw new Error(`Process ${other} has been ${doing} for ten minutes. End it first.`);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
}

/**
 * Takes the lock when no other process holds it. It is released when this process ends, or by the
 * returned function. Throws if the file cannot be written.
 * @param {string} file
 * @param {string} doing
 * @returns {() => void}
 */
export function takeLock(file, doing) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    waitForOther(file, doing);
    rmSync(file, { force: true });
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      // Another process was quicker.
      if (error.code !== 'EEXIST') throw error;
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return release;
}
