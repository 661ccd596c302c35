/** Results are kept, found again, and never believed when they are damaged, old or of other settings. */
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CachedResult,
  type CacheOptions,
  ResultCache,
} from '../../../server/src/host/cache/result-cache.ts';
import { namesIn, temporaryFolder } from '../temporary-folder.ts';

const entry = (key: string, result: string): CachedResult<string> => ({
  key,
  stamp: 's',
  hash: 'h',
  at: 1,
  result,
});

async function open(path: string, settings = 'settings', options: CacheOptions = {}) {
  const told: string[] = [];
  const cache = await ResultCache.open<string>(path, settings, (message) => told.push(message), options);
  if (cache === undefined) throw new Error(told.join());
  return { cache, told };
}

async function filled(results: Readonly<Record<string, string>>): Promise<string> {
  const path = join(await temporaryFolder(), 'below', 'results.cache');
  const { cache } = await open(path);
  for (const [key, result] of Object.entries(results)) cache.add(entry(key, result));
  cache.close();
  return path;
}

describe('a cache', () => {
  test('gives back what was put into it, the newest under each key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('a', 'ب', '🚀', 'd\n', '__proto__'), fc.string({ unit: 'binary' })),
          { maxLength: 30 },
        ),
        async (written) => {
          const path = join(await temporaryFolder(), 'cache');
          const first = await open(path);
          const newest = new Map<string, string>();
          for (const [key, result] of written) {
            first.cache.add(entry(key, result));
            newest.set(key, result);
            expect(first.cache.find(key)?.result).toBe(result);
          }
          first.cache.close();
          const { cache, told } = await open(path);
          for (const [key, result] of newest) expect(cache.find(key)).toEqual(entry(key, result));
          expect(cache.size).toBe(newest.size);
          expect(cache.find('other')).toBeUndefined();
          cache.close();
          expect(told).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('holds thousands of results', async () => {
    const results = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, `r${at}`]));
    const { cache } = await open(await filled(results));
    for (const [key, result] of Object.entries(results)) expect(cache.find(key)?.result).toBe(result);
    cache.close();
  });

  test('that was interrupted in the middle of a line goes on', async () => {
    const path = await filled({ a: 'one', b: 'two' });
    truncateSync(path, statSync(path).size - 5);
    const { cache, told } = await open(path);
    expect(cache.find('a')?.result).toBe('one');
    expect(cache.find('b')).toBeUndefined();
    cache.add(entry('b', 'again'));
    cache.close();
    expect((await open(path)).cache.find('b')?.result).toBe('again');
    expect(told).toEqual([]);
  });

  test('does not believe a line of which a byte has changed, and says so at the end', async () => {
    const path = await filled({ a: 'one', b: 'two' });
    writeFileSync(path, readFileSync(path, 'utf8').replace('one', 'won'));
    const { cache, told } = await open(path);
    expect(cache.find('a')).toBeUndefined();
    expect(cache.find('b')?.result).toBe('two');
    cache.close();
    expect(told).toEqual([`${path}: 1 damaged results were passed over and made anew`]);
  });

  test.each([
    ['other settings', (path: string) => open(path, 'others'), 'other settings, or by another version'],
    [
      'another format',
      (path: string) => {
        writeFileSync(path, '{"copydesk":"cache","version":99}\n');
        return open(path);
      },
      'its format is of another version',
    ],
    [
      'bytes that mean nothing',
      (path: string) => {
        writeFileSync(path, Buffer.from([0, 255, 10, 7]));
        return open(path, 'settings', { inOwnFolder: true });
      },
      'its beginning is damaged',
    ],
    [
      'too many bytes',
      (path: string) => {
        appendFileSync(path, `${'x'.repeat(5000)}\n`);
        return open(path, 'settings', { largest: 2000 });
      },
      'has grown to more than',
    ],
  ])('with %s is made anew, and that is told', async (_what, reopen, why) => {
    const path = await filled({ a: 'one' });
    const { cache, told } = await reopen(path);
    expect(cache.find('a')).toBeUndefined();
    expect(told).toEqual([expect.stringContaining(why)]);
    cache.add(entry('a', 'new'));
    expect(cache.find('a')?.result).toBe('new');
    cache.close();
  });

  test('that holds twice what was used is written anew with that alone', async () => {
    const long = 'x'.repeat(300_000);
    const path = await filled(Object.fromEntries([...'abcdefgh'].map((key) => [key, long])));
    const { cache } = await open(path);
    cache.find('c');
    cache.add(entry('new', 'one'));
    cache.close();
    expect(statSync(path).size).toBeLessThan(400_000);
    const after = await open(path);
    expect(after.cache.size).toBe(2);
    expect(after.cache.find('c')?.result).toBe(long);
    expect(after.cache.find('new')?.result).toBe('one');
    expect(after.told).toEqual([]);
    after.cache.close();
    expect(await namesIn(join(path, '..'))).toEqual(['results.cache']);
  });

  test('into which two programs write loses nothing that it believes', async () => {
    const path = await filled({});
    const [one, two] = [await open(path), await open(path)];
    one.cache.add(entry('a', 'one'));
    two.cache.add(entry('b', 'two'));
    appendFileSync(path, 'a torn li');
    one.cache.add(entry('c', 'three'));
    for (const { cache } of [one, two]) cache.close();
    const { cache } = await open(path);
    expect(['a', 'b'].map((key) => cache.find(key)?.result)).toEqual(['one', 'two']);
    cache.close();
  });

  test('takes no more than it may hold, and says so once', async () => {
    const path = join(await temporaryFolder(), 'cache');
    const { cache, told } = await open(path, 'settings', { largest: 500 });
    for (let at = 0; at < 9; at++) cache.add(entry(`k${at}`, 'x'.repeat(90)));
    expect(cache.find('k0')?.result).toHaveLength(90);
    expect(cache.find('k8')).toBeUndefined();
    cache.close();
    expect(statSync(path).size).toBeLessThanOrEqual(500);
    expect(told).toEqual([`${path} is not written any further: it has as much as it may hold`]);
  });

  test('that cannot be made is told, and not used', async () => {
    const told: string[] = [];
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const cache = await ResultCache.open(join(folder, 'file', 'cache'), '', (message) => told.push(message));
    expect(cache).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/^the cache is not used: cannot write /)]);
  });
});

test.each([
  ['an article', 'زار سيرغي شويغو كورسك.\n'],
  ['another file of JSON', '{"copydesk":"index","version":1}\n'],
])('%s that is named as a cache by a slip is left as it is', async (_what, content) => {
  const path = join(await temporaryFolder(), 'story.txt');
  writeFileSync(path, content);
  const told: string[] = [];
  expect(await ResultCache.open(path, '', (message) => told.push(message))).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('a file of another kind, and is left as it is')]);
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('a device is no cache', async () => {
  const told: string[] = [];
  expect(await ResultCache.open('/dev/zero', '', (message) => told.push(message))).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('it is a folder or a device, not a file')]);
});
