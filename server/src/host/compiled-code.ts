/**
 * Runs a script and keeps what was compiled of it for the next start, for a Node that does not do that by itself (before
 * 22.1). V8 compiles a function when it is first called; what is kept at the end of a run has all that were. V8 refuses
 * what another version or other flags made. It trusts the bytes, so these are hashed; the name says which script it was.
 * What former versions left in the folder is thrown away after a month.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Bytes of the hash that what is kept begins with. */
const HASH = 32;

const ENDING = '.code';

/** How long what was compiled is kept at least: a month, in milliseconds. Whoever still uses it then compiles it once more. */
const KEPT_FOR = 30 * 24 * 3600 * 1000;

/**
 * Runs a script as `require` would. What cannot be read or written is compiled as ever.
 * @param path of the script, absolute @param folder where compiled code is kept; it is made when there is something to keep
 */
export function runKept(path: string, folder: string): void {
  const source = module.wrap(readFileSync(path, 'utf8'));
  const kept = join(folder, nameOf(path));
  const cachedData = readKept(kept);
  const script = new Script(source, { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) {
    process.once('exit', () => keep(kept, script));
  }
  const itself = { exports: {} };
  const run = script.runInThisContext() as (...words: readonly unknown[]) => void;
  run.call(itself.exports, itself.exports, module.createRequire(path), itself, path, dirname(path));
}

/** A script that was written anew, and another Node, have another name. */
function nameOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const whose = [path, size, mtimeMs, process.version, process.arch].join('\n');
  return `${createHash('sha256').update(whose).digest('hex').slice(0, HASH)}${ENDING}`;
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Undefined where nothing is kept, or where it is damaged. */
function readKept(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(HASH);
    return hashOf(code).equals(bytes.subarray(0, HASH)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and moved: whoever starts meanwhile reads all of it or nothing. */
function keep(path: string, script: Script): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    return;
  }
  try {
    const code = script.createCachedData();
    writeFileSync(beside, Buffer.concat([hashOf(code), code]));
    renameSync(beside, path);
  } catch {
    removeIfThere(beside);
  }
  removeOld(dirname(path));
}

/** Each version of the script leaves a file of its own; nobody asks for those of former ones again. */
function removeOld(folder: string): void {
  const begin = Date.now() - KEPT_FOR;
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (name.endsWith(ENDING) && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? begin) < begin)
      removeIfThere(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The process ends: there is nobody to tell that a file could not be removed either. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
