import { writeFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Layer, recordsOf } from '../../server/src/annotations/records/layer.ts';
import { addRecords, removeRecords } from '../../server/src/annotations/records/layer-change.ts';
import { type SidecarOutcome, SidecarStore } from '../../server/src/host/sidecar-store.ts';
import { english } from '../../server/src/messages/wording.ts';
import { ARTICLE, sampleRecords } from '../annotations/sample-records.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

const records = Object.values(sampleRecords());
const adding = (index: number) => (layer: Layer) => addRecords(layer, [records[index]!], ARTICLE);

/** A folder with an article, and the paths in it. */
async function articleFolder() {
  const folder = await temporaryFolder();
  const article = join(folder, 'story.txt');
  await writeFile(article, ARTICLE);
  return { folder, article, sidecar: `${article}.ann.jsonl` };
}

function idsIn(outcome: SidecarOutcome): string[] {
  if (!outcome.ok) throw new Error(english(outcome.message));
  return recordsOf(outcome.layer).map(({ id }) => id);
}

test('a layer that is begun is an empty sidecar; what is there already stays', async () => {
  const { folder, article, sidecar } = await articleFolder();
  const store = new SidecarStore();
  expect(await store.begin(article)).toEqual({ ok: true });
  expect(await readFile(sidecar, 'utf8')).toBe('');
  await store.change(article, adding(0));
  expect(await store.begin(article)).toEqual({ ok: true });
  expect(idsIn(await store.read(article))).toEqual([records[0]!.id]);
  expect(await store.begin(join(folder, 'nowhere', 'story.txt'))).toMatchObject({ reason: 'not-found' });
});

test('quick decisions one after the other are all kept', async () => {
  const { folder, article } = await articleFolder();
  const store = new SidecarStore();
  await Promise.all(records.map((_, index) => store.change(article, adding(index))));
  expect(idsIn(await store.read(article)).sort()).toEqual(records.map(({ id }) => id).sort());
  expect(await namesIn(folder)).toEqual(['story.txt', 'story.txt.ann.jsonl']);
});

test('so are those of two stores, as of two processes', async () => {
  const { article } = await articleFolder();
  const stores = [new SidecarStore(), new SidecarStore()];
  await Promise.all(records.map((_, index) => stores[index % 2]!.change(article, adding(index))));
  expect(idsIn(await stores[0]!.read(article)).sort()).toEqual(records.map(({ id }) => id).sort());
});

test('and those that reach one sidecar by two paths', async () => {
  const { folder, article } = await articleFolder();
  await mkdir(join(folder, 'other'));
  await symlink(folder, join(folder, 'other', 'link'));
  const store = new SidecarStore();
  const paths = [article, join(folder, 'other', 'link', 'story.txt')];
  await Promise.all(records.map((_, index) => store.change(paths[index % 2]!, adding(index))));
  expect(idsIn(await store.read(article))).toHaveLength(records.length);
});

test('what was changed from outside is read before it is written', async () => {
  const { article, sidecar } = await articleFolder();
  const store = new SidecarStore();
  const first = await store.change(article, adding(0));
  const text = await readFile(sidecar, 'utf8');
  await writeFile(sidecar, text.replace('شويجو', 'mended by hand'));
  expect(first.ok).toBe(true);
  await store.change(article, adding(1));
  expect(await readFile(sidecar, 'utf8')).toContain('mended by hand');
});

test('a change from outside in the very middle is not overwritten', async () => {
  const { article, sidecar } = await articleFolder();
  const store = new SidecarStore();
  let calls = 0;
  const outcome = await store.change(article, (layer) => {
    calls++;
    // Runs between reading and writing, as another program's save would.
    if (calls === 1) writeFileSync(sidecar, addRecords(layer, [records[1]!], ARTICLE).text);
    return addRecords(layer, [records[0]!], ARTICLE);
  });
  expect(calls).toBe(2);
  expect(idsIn(outcome).sort()).toEqual([records[0]!.id, records[1]!.id].sort());
});

test('who keeps changing the file is not fought, and it may be tried later', async () => {
  const { article, sidecar } = await articleFolder();
  let calls = 0;
  const outcome = await new SidecarStore().change(article, (layer) => {
    writeFileSync(sidecar, `{"outside":${calls++}}\n`);
    return addRecords(layer, [records[0]!], ARTICLE);
  });
  expect(outcome).toMatchObject({ ok: false, reason: 'locked' });
  expect(await readFile(sidecar, 'utf8')).toBe(`{"outside":${calls - 1}}\n`);
});

test('layers are files of their own', async () => {
  const { folder, article } = await articleFolder();
  const store = new SidecarStore();
  await store.change(article, adding(0), 'gold');
  await store.change(article, adding(1));
  expect(await namesIn(folder)).toEqual(['story.txt', 'story.txt.ann.jsonl', 'story.txt.gold.ann.jsonl']);
  expect(idsIn(await store.read(article, 'gold'))).toEqual([records[0]!.id]);
});

describe('nothing is written', () => {
  test('when nothing changes', async () => {
    const { folder, article } = await articleFolder();
    const outcome = await new SidecarStore().change(article, (layer) => layer);
    expect(outcome).toMatchObject({ ok: true, written: false });
    expect(await namesIn(folder)).toEqual(['story.txt']);
  });

  test('when the change is refused or fails, and the next one goes on', async () => {
    const { article, sidecar } = await articleFolder();
    await writeFile(sidecar, 'nonsense\n');
    const store = new SidecarStore();
    await store.change(article, adding(0));
    const before = await readFile(sidecar, 'utf8');
    const refused = await store.change(article, (layer) => removeRecords(layer, [records[0]!.id], ARTICLE));
    expect(refused).toMatchObject({ ok: false, reason: 'refused' });
    expect(refused.ok ? '' : english(refused.message)).toContain('line 1');
    const failed = await store.change(article, () => {
      throw new Error('broken');
    });
    expect(failed.ok ? '' : english(failed.message)).toContain('broken');
    expect(await readFile(sidecar, 'utf8')).toBe(before);
    expect(await store.change(article, adding(1))).toMatchObject({ ok: true, written: true });
    expect(await readFile(sidecar, 'utf8')).toMatch(/^nonsense\n/);
  });

  test('when the sidecar is not UTF-8', async () => {
    const { article, sidecar } = await articleFolder();
    const bytes = Buffer.from([0x7b, 0xff, 0x0a]);
    await writeFile(sidecar, bytes);
    expect(await new SidecarStore().change(article, adding(0))).toMatchObject({
      ok: false,
      reason: 'binary',
    });
    expect(await readFile(sidecar)).toEqual(bytes);
  });

  test('when the folder is gone', async () => {
    const { folder } = await articleFolder();
    const outcome = await new SidecarStore().change(join(folder, 'gone', 'story.txt'), adding(0));
    expect(outcome).toMatchObject({ ok: false, reason: 'not-found' });
  });
});

test('a store is idle when its last change is on disk', async () => {
  const { article, sidecar } = await articleFolder();
  const store = new SidecarStore();
  const changes = [0, 1, 2].map((index) => store.change(article, adding(index)));
  await Promise.race(changes);
  await store.idle();
  expect((await readFile(sidecar, 'utf8')).split('\n')).toHaveLength(4);
  await Promise.all(changes);
});
