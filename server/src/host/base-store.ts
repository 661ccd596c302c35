/**
 * The texts that annotations were written for, so that places can be carried over when an article changes outside.
 *
 * In a git repository it is the article as it was committed with its annotations. Besides, where a folder `.copydesk`
 * stands beside or above the article, a copy of the article is kept there whenever its annotations are written: two
 * for each article, none larger than 8 MB. Whoever wants no copies has no such folder.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, realpath, rename, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { locateRecords } from '../annotations/decisions/decisions.ts';
import { type Layer, recordsOf } from '../annotations/records/layer.ts';
import { decodeText } from '../text/decode.ts';
import { writeFileAtomic } from './files.ts';

/** Name of the folder that a project makes to have copies kept. */
export const BASE_FOLDER = '.copydesk';
/** Ends the name of the older copy. */
const OLDER = '.older';
/** Bytes of the largest article that is copied, or read from git. */
const LARGEST = 8_000_000;
/** Milliseconds that git may take for one answer. */
const PATIENCE = 5_000;

/** Texts for which an article's annotations may have been written, the likeliest first. Never rejects. */
export async function readBases(article: string, sidecar: string): Promise<readonly string[]> {
  const copy = await copyOf(article);
  const copies = copy === undefined ? [] : [await readText(copy), await readText(`${copy}${OLDER}`)];
  const commit = (await git(article, ['log', '-1', '--format=%H', '--', basename(sidecar)]))?.trim();
  const revisions = commit === undefined || commit === '' ? ['HEAD'] : [commit, 'HEAD'];
  const committed = await Promise.all(
    revisions.map((revision) => git(article, ['cat-file', 'blob', `${revision}:./${basename(article)}`])),
  );
  const bases = [...copies, ...committed].flatMap((text) => (text === undefined ? [] : [withoutMark(text)]));
  return [...new Set(bases)];
}

/**
 * Keeps a copy of an article, where copies are wanted. Nothing is done while a record of the layer just written is not
 * found in the article: its base is the older copy. One older copy is kept for the other layers.
 * Never rejects: without a copy there are still the quotes.
 */
export async function keepBase(article: string, layer: Layer): Promise<void> {
  const copy = await copyOf(article);
  if (copy === undefined) return;
  const [text, older] = [await readText(article), await readText(copy)];
  if (text === undefined || text === older) return;
  if (locateRecords(recordsOf(layer), text).some(({ resolution }) => resolution.state !== 'kept')) return;
  try {
    await mkdir(dirname(copy), { recursive: true });
    if (older !== undefined) await rename(copy, `${copy}${OLDER}`);
    await writeFileAtomic(copy, text);
  } catch {
    // A folder that cannot be made keeps nothing; annotating does not depend on it.
  }
}

/**
 * Where the copy of an article is or would be: named by the path from the folder that holds `.copydesk`. Undefined too
 * where a link leads elsewhere: the folder may be a stranger's, and what is written there may not leave it.
 */
async function copyOf(article: string): Promise<string | undefined> {
  const path = await realpath(article).catch(() => resolve(article));
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = await stat(join(folder, BASE_FOLDER)).catch(() => undefined);
    if (found?.isDirectory()) {
      const name = relative(folder, path).split(sep).join('/');
      const copy = join(folder, BASE_FOLDER, 'base', createHash('sha256').update(name).digest('hex'));
      return (await isLinked([join(folder, BASE_FOLDER), dirname(copy), copy, `${copy}${OLDER}`]))
        ? undefined
        : copy;
    }
    if (dirname(folder) === folder) return undefined;
  }
}

async function isLinked(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => lstat(path).catch(() => undefined)));
  return found.some((status) => status?.isSymbolicLink() === true);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    const status = await stat(path);
    if (!status.isFile() || status.size > LARGEST) return undefined;
    const decoded = decodeText(await readFile(path));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

const run = promisify(execFile);

/**
 * A repository may be a stranger's, and its own settings may name programs. These outrank them: nothing is verified,
 * watched, fetched or paged, so no program but git itself is started.
 */
const HARMLESS = [
  'log.showSignature=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'gpg.program=false',
  'gpg.ssh.program=false',
  'gpg.x509.program=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/** What git answers in the folder of an article; undefined when there is no git, no repository or no such object. */
async function git(article: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const folder = dirname(resolve(article));
    const { stdout } = await run('git', [...HARMLESS, '--no-pager', '-C', folder, ...args], {
      // Windows looks for programs in the current folder first, which is not to be the stranger's.
      cwd: homedir(),
      encoding: 'utf8',
      maxBuffer: LARGEST,
      timeout: PATIENCE,
      // A partial clone would fetch what it lacks; Copydesk opens no connection.
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_ALLOW_PROTOCOL: '' },
    });
    return stdout;
  } catch {
    return undefined;
  }
}
