/** The index of a workspace over a made disk: what is read when, what counts, and what is said. */

import { describe, expect, test } from 'vitest';
import { WorkspaceIndex } from '../../../server/src/lsp/workspace/workspace-index.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { english } from '../../../server/src/messages/wording.ts';
import type { Entity } from '../../../server/src/names/entity.ts';
import { createArticle } from '../../../server/src/text/article.ts';

/** Every word that begins with a capital is a person. */
const entitiesOf = (text: string): Entity[] =>
  [...new Set(text.match(/[A-Z]\w+/g) ?? [])].map((form) => {
    const mentions = [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index }) => {
      const span = { start: index, end: index + form.length };
      return { ...span, text: form, head: span, form };
    });
    return {
      id: `here:${form.toLowerCase()}`,
      type: 'PER',
      preference: { form, authority: 'majority', reason: verbatim('') },
      forms: [{ form, count: mentions.length, script: 'latin' }],
      mentions,
    };
  });

/** A disk, a clock that moves when it is told to, and what the index said. */
function desk(files: Record<string, string>) {
  const disk = new Map(Object.entries(files));
  const open = new Set<string>();
  const said: string[] = [];
  const timers: { at: number; run: () => void }[] = [];
  let now = 0;
  let reads = 0;
  const index = new WorkspaceIndex({
    disk: {
      pathOf: (uri: string) => uri.replace('file://', ''),
      uriOf: (path: string) => `file://${path}`,
      async *articlesBelow(folder: string) {
        for (const [path, text] of [...disk]) {
          if (path !== folder && !path.startsWith(`${folder}/`)) continue;
          if (path.endsWith('.ann.jsonl')) continue;
          reads++;
          yield { ok: true as const, path, text };
        }
      },
    } as never,
    clock: {
      now: () => now,
      soon: (run) => setImmediate(run),
      after: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => timers.splice(timers.indexOf(timer), 1);
      },
    },
    ready: () => Promise.resolve(),
    isOpen: (path) => open.has(path),
    tiesOf: async (uri) => {
      const joined = disk.get(`${uri.replace('file://', '')}.ann.jsonl`);
      return joined === undefined
        ? undefined
        : { joined: new Map([['kiev', joined]]), parted: new Map<string, ReadonlySet<string>>() };
    },
    *read(_uri, text, ties) {
      yield;
      const entities = entitiesOf(text).map((one) => ({
        ...one,
        id: ties?.joined.get(one.id.slice('here:'.length)) ?? one.id,
      }));
      return { article: createArticle(text), entities };
    },
    begin: async () => undefined,
    counted: () => said.push('counted'),
    tell: (message) => said.push(english(message)),
    log: (error) => {
      throw error;
    },
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
    await settle();
  };
  return { index, disk, open, said, pass, settle, reads: () => reads };
}

const FILES = { '/desk/a.txt': 'Kyiv and Kyiv', '/desk/b.txt': 'Kyiv and Kiev', '/other/c.txt': 'Kiev' };

describe('the workspace is counted', () => {
  test('a while after the start, and said to be counted only then', async () => {
    const { index, said, pass, reads } = desk(FILES);
    index.begin(['file:///desk']);
    await pass(100);
    expect([reads(), index.names]).toEqual([0, undefined]);
    await pass(2000);
    expect(said).toEqual(['counted']);
    expect(index.names?.usesOf('Kyiv')).toEqual({ uses: 3, articles: 2 });
    expect(index.usage?.usesOf('Kiev', undefined)).toEqual({ uses: 1, articles: 1 });
  });

  test('not while the user types', async () => {
    const { index, pass } = desk(FILES);
    index.begin(['file:///desk']);
    await pass(1400);
    for (let key = 0; key < 5; key++) {
      index.typed();
      await pass(300);
    }
    expect(index.names).toBeUndefined();
    await pass(900);
    expect(index.names?.articles).toBe(2);
  });

  test('at once when a renaming waits for it', async () => {
    const { index } = desk(FILES);
    index.begin(['file:///desk']);
    index.typed();
    await index.whenCounted();
    expect(index.articlesWith(['Kiev'])).toEqual(['file:///desk/b.txt']);
  });
});

describe('what counts', () => {
  test('is what the annotators of an article joined, as long as they say so', async () => {
    const { index, disk, settle } = desk({ ...FILES, '/desk/b.txt.ann.jsonl': 'wd:Q1899' });
    index.begin(['file:///desk']);
    await index.whenCounted();
    expect(index.names?.usesOf('wd:Q1899')).toEqual({ uses: 1, articles: 1 });
    disk.set('/desk/a.txt', 'Kiev and Kiev');
    disk.set('/desk/a.txt.amal.ann.jsonl', '');
    disk.set('/desk/a.txt.ann.jsonl', 'wd:Q1899');
    index.sidecarChanged('file:///desk/a.txt.amal.ann.jsonl');
    await settle();
    expect(index.names?.usesOf('wd:Q1899')).toEqual({ uses: 3, articles: 2 });
    disk.delete('/desk/b.txt.ann.jsonl');
    index.sidecarChanged('file:///desk/b.txt.ann.jsonl');
    await settle();
    expect(index.names?.usesOf('wd:Q1899')).toEqual({ uses: 2, articles: 1 });
    expect(index.names?.usesFor('Kiev', undefined)).toEqual({ uses: 1, articles: 1 });
  });

  test('is what the editor shows of an open article, and the disk again when it is closed', async () => {
    const { index, open, settle } = desk(FILES);
    open.add('/desk/a.txt');
    index.begin(['file:///desk']);
    await index.whenCounted();
    expect(index.names?.usesOf('Kyiv').uses).toBe(1);
    index.analysed('file:///desk/a.txt', {
      article: createArticle('Kiev'),
      entities: entitiesOf('Kiev Kiev'),
    });
    expect(index.names?.usesOf('Kiev').uses).toBe(3);
    open.delete('/desk/a.txt');
    index.changed('file:///desk/a.txt');
    await settle();
    expect(index.names?.usesOf('Kyiv').uses).toBe(3);
  });

  test('follows files that change, come and go', async () => {
    const { index, disk, settle } = desk(FILES);
    index.begin(['file:///desk']);
    await index.whenCounted();
    disk.set('/desk/b.txt', 'Lviv');
    disk.set('/desk/new/d.txt', 'Lviv');
    index.changed('file:///desk/b.txt');
    index.changed('file:///desk/new/d.txt');
    await settle();
    expect(index.names?.usesOf('Lviv')).toEqual({ uses: 2, articles: 2 });
    disk.delete('/desk/new/d.txt');
    index.deleted('file:///desk/new');
    expect(index.names?.usesOf('Lviv').articles).toBe(1);
  });

  test('does not count a deleted article that waited for a pause in typing', async () => {
    const { index } = desk(FILES);
    index.begin(['file:///desk']);
    await index.whenCounted();
    index.typed();
    index.analysed('file:///desk/new/d.txt', {
      article: createArticle('Lviv'),
      entities: entitiesOf('Lviv'),
    });
    index.deleted('file:///desk/new');
    expect(index.names?.usesOf('Lviv').articles).toBe(0);
  });

  test('leaves out what lies outside of the workspace', async () => {
    const { index, settle } = desk(FILES);
    index.begin(['file:///desk']);
    await index.whenCounted();
    index.changed('file:///other/c.txt');
    await settle();
    expect(index.names?.articles).toBe(2);
  });
});
