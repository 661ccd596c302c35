/** What `check` found before: taken again where article, annotations, project and settings are the same. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { layerOf } from '../../annotations/records/sidecar-name.ts';
import { hashOfFiles, isSettled, stampOfFiles } from '../../host/cache/file-stamp.ts';
import { ResultCache, type TellOfCache } from '../../host/cache/result-cache.ts';
import { engineFingerprint } from '../../host/engine-fingerprint.ts';
import { listSidecars } from '../../host/find-sidecars.ts';
import { ProjectFingerprints } from '../../host/project-fingerprint.ts';
import type { FormatOptions } from '../formats/check-format.ts';
import type { Job } from '../inputs/job.ts';
import type { CheckedJob, CheckSettings } from '../parallel/check-message.ts';
import { terminalOf } from '../terminal.ts';
import { VERSION } from '../version.ts';

type Check = (job: Job) => Promise<CheckedJob>;

/** Records of a stream belong to the project that the command is run in. */
const STREAM = 'record';

/** A result that takes more than this is not kept: most of the cache would be one article. Characters (UTF-16). */
const LARGEST_RESULT = 64 * 1024 * 1024;

/** A cache for one run. */
export class CheckCache {
  readonly #cache: ResultCache<CheckedJob>;
  readonly #tell: TellOfCache;
  readonly #projects = new ProjectFingerprints();
  /** Names of the sidecars in each folder. */
  readonly #sidecars = new Map<string, Promise<readonly string[]>>();
  #articles = 0;
  #taken = 0;

  private constructor(cache: ResultCache<CheckedJob>, tell: TellOfCache) {
    this.#cache = cache;
    this.#tell = tell;
  }

  /** Undefined where the file cannot be used, which is told. */
  static async open(
    path: string,
    settings: CheckSettings,
    tell: TellOfCache,
  ): Promise<CheckCache | undefined> {
    const cache = await ResultCache.open<CheckedJob>(path, await nameOf(settings), tell);
    return cache === undefined ? undefined : new CheckCache(cache, tell);
  }

  /** How many articles there were, and of how many the result was there. */
  get counts(): { readonly articles: number; readonly taken: number } {
    return { articles: this.#articles, taken: this.#taken };
  }

  /** The result that is there, else the one that `check` gives, which is kept. */
  async check(job: Job, check: Check): Promise<CheckedJob> {
    this.#articles++;
    if (job.kind === 'file') return this.#checkFile(job, check);
    if (job.kind === 'streamed') return this.#checkText(job, check);
    return check(job);
  }

  close(): void {
    this.#cache.close();
  }

  async #checkFile(job: Extract<Job, { kind: 'file' }>, check: Check): Promise<CheckedJob> {
    const project = await this.#projects.of(job.path);
    const files = [job.path, ...(await this.#sidecarsOf(job.path))];
    const key = `file ${project} ${job.path}`;
    const stamp = await stampOfFiles(files);
    const at = Date.now();
    const known = this.#cache.find(key);
    if (known?.stamp === stamp && isSettled(stamp, known.at)) return this.#take(known.result);
    const hash = await hashOfFiles(files);
    if (known?.hash === hash) {
      this.#cache.add({ ...known, stamp, at });
      return this.#take(known.result);
    }
    const result = await check(job);
    // A file that changed while it was read is read again the next time.
    if (this.#isKept(job, result) && (await stampOfFiles(files)) === stamp) {
      this.#cache.add({ key, stamp, hash, at, result });
    }
    return result;
  }

  async #checkText(job: Extract<Job, { kind: 'streamed' }>, check: Check): Promise<CheckedJob> {
    const project = await this.#projects.of(STREAM);
    const hash = createHash('sha256').update(job.text).digest('hex');
    const key = `text ${project} ${hash} ${job.path}`;
    const known = this.#cache.find(key);
    if (known !== undefined) return this.#take(known.result);
    const result = await check(job);
    if (this.#isKept(job, result)) this.#cache.add({ key, stamp: '', hash, at: Date.now(), result });
    return result;
  }

  #isKept({ path }: Job, { counts, rendered }: CheckedJob): boolean {
    if (counts.problems > 0) return false;
    const length = rendered.items.reduce((sum, item) => sum + item.length, 0);
    if (length <= LARGEST_RESULT) return true;
    this.#tell(`${path}: what was found is too much to be kept in the cache`);
    return false;
  }

  #take(result: CheckedJob): CheckedJob {
    this.#taken++;
    return result;
  }

  async #sidecarsOf(article: string): Promise<readonly string[]> {
    const folder = dirname(article);
    const listed = this.#sidecars.get(folder) ?? listSidecars(folder);
    this.#sidecars.set(folder, listed);
    const names = (await listed).filter((name) => layerOf(basename(article), name) !== undefined);
    return names.map((name) => join(folder, name));
  }
}

/** All that the results of a run depend on besides its articles and their projects. */
async function nameOf({ rules, format }: CheckSettings): Promise<string> {
  const settings = JSON.stringify([await engineFingerprint(VERSION), rules, looksOf(format)]);
  return createHash('sha256').update(settings).digest('hex');
}

/** What of the format shows in the text of one article. */
function looksOf({ name, all, screen, stamp, catalogue }: FormatOptions): unknown {
  if (name !== 'pretty') return [name, stamp];
  const { palette, width } = terminalOf(screen, process.env);
  const sentences = catalogue === undefined ? [] : [...catalogue.sentences];
  return [name, all, width, palette.bold('x'), sentences];
}
