/**
 * Two annotators' branches merged, with the record-level driver and by git's lines: the table bench/merging.md.
 * The rows are those of a simulation on which the layout of sidecars was chosen: records at random places of one
 * shared sidecar, each side adds some and edits some.
 *
 * Usage: node bench/merging.mts [--trials 150] [--seed 4] [--dry]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reconcileRecords } from '../server/src/annotations/anchoring/reconcile-layer.ts';
import { mergeLayers } from '../server/src/annotations/merging/merge.ts';
import { recordMention } from '../server/src/annotations/records/create-record.ts';
import { readLayer, recordsOf } from '../server/src/annotations/records/layer.ts';
import type { AnnotationRecord } from '../server/src/annotations/records/record.ts';
import { serialiseRecord } from '../server/src/annotations/records/serialise.ts';
import { seedArticles, wordsIn } from './edited-articles.mts';
import { readOptions } from './options.mts';
import { seededRandom } from './seeded-random.mts';

const { values } = readOptions({
  trials: { type: 'string', default: '150' },
  seed: { type: 'string', default: '4' },
  dry: { type: 'boolean', default: false },
});
const TRIALS = Number(values.trials);
const random = seededRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-merging-'));

/** A record with the place by which sidecars are sorted. */
interface Placed {
  readonly record: AnnotationRecord;
  readonly at: number;
}

type Order = 'by place' | 'appended' | 'by random id';
const ORDERS: readonly Order[] = ['by place', 'appended', 'by random id'];

const ARTICLE = seedArticles()
  .map(({ text }) => text)
  .join('\n');
const WORDS = wordsIn(ARTICLE);
const LABELS = ['PER', 'LOC', 'ORG', 'MISC'] as const;
let minutes = 0;

function newRecord(name: string): Placed {
  const span = WORDS[Math.floor(random() * WORDS.length)]!;
  minutes++;
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const record = recordMention(
    { place: { fileName: 'story.txt', text: ARTICLE, span }, type: LABELS[Math.floor(random() * 4)]! },
    {
      creator: { type: 'Person', name },
      generator: { type: 'Software', name: 'Copydesk' },
      now: () => Date.UTC(2026, 0, 1, 0, minutes),
      newId: () => `urn:uuid:${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
    },
  );
  return { record, at: span.start };
}

function edited({ record, at }: Placed): Placed {
  minutes++;
  const value = LABELS[Math.floor(random() * 4)]!;
  const modified = new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString();
  return {
    at,
    record: { ...record, body: [{ type: 'TextualBody', purpose: 'classifying', value }], modified },
  };
}

/** One side's version: some records edited, some added. */
function sideOf(base: readonly Placed[], added: number, edits: number, name: string): Placed[] {
  const chosen = new Set(Array.from({ length: edits }, () => Math.floor(random() * base.length)));
  return [
    ...base.map((placed, at) => (chosen.has(at) ? edited(placed) : placed)),
    ...Array.from({ length: added }, () => newRecord(name)),
  ];
}

function written(records: readonly Placed[], order: Order, guard: boolean): string {
  const sorted = [...records];
  if (order === 'by place') sorted.sort((a, b) => a.at - b.at || (a.record.id < b.record.id ? -1 : 1));
  if (order === 'by random id') sorted.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return sorted.map(({ record }) => `${serialiseRecord(record)}\n${guard ? '\n' : ''}`).join('');
}

/** What a merge of lines gives; undefined when it conflicts. */
function mergeLines(base: string, ours: string, theirs: string): string | undefined {
  const paths = ['ours', 'base', 'theirs'].map((name) => join(folder, name));
  [ours, base, theirs].forEach((text, at) => void writeFileSync(paths[at]!, text));
  const merged = spawnSync('git', ['merge-file', '-p', '-q', ...paths], { encoding: 'utf8' });
  return merged.status === 0 ? merged.stdout : undefined;
}

/** Whether a merged sidecar holds what both sides did: every addition, every edit, nothing else. */
function isRight(
  merged: string,
  base: readonly Placed[],
  ours: readonly Placed[],
  theirs: readonly Placed[],
): boolean {
  const layer = readLayer(merged);
  if (layer.problems.length > 0) return false;
  const found = new Map(recordsOf(layer).map((record) => [record.id, record]));
  const ids = new Set([...ours, ...theirs].map(({ record }) => record.id));
  if (found.size !== ids.size) return false;
  const said = (side: readonly Placed[], id: string): string | undefined =>
    JSON.stringify(side.find(({ record }) => record.id === id)?.record.body);
  for (const id of ids) {
    const record = found.get(id);
    if (record === undefined) return false;
    const [was, mine, other] = [said(base, id), said(ours, id), said(theirs, id)];
    const changes = [mine, other].filter((value) => value !== undefined && value !== was);
    const whole = JSON.stringify(record);
    // Where both edited one record, the one that gave way is remembered in it.
    if (!changes.every((value) => whole.includes(value!))) return false;
    if (changes.length === 0 && JSON.stringify(record.body) !== was) return false;
  }
  return true;
}

interface Row {
  readonly title: string;
  readonly records: number;
  readonly added: number;
  readonly edits: number;
  readonly guard: boolean;
}

const ROWS: readonly Row[] = [
  { title: '40 records, +3, 1 edit', records: 40, added: 3, edits: 1, guard: false },
  { title: 'the same, a blank line after each', records: 40, added: 3, edits: 1, guard: true },
  { title: '200 records, +10, 5 edits', records: 200, added: 10, edits: 5, guard: false },
];

function runRow({ title, records, added, edits, guard }: Row): string[] {
  return ORDERS.map((order) => {
    let [conflicts, wrongLines, unresolved, wrongRecords] = [0, 0, 0, 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      const base = Array.from({ length: records }, () => newRecord('Amal'));
      const [ours, theirs] = [sideOf(base, added, edits, 'Amal'), sideOf(base, added, edits, 'Omar')];
      const texts = [base, ours, theirs].map((side) => written(side, order, guard));
      const byLines = mergeLines(texts[0]!, texts[1]!, texts[2]!);
      if (byLines === undefined) conflicts++;
      else if (!isRight(byLines, base, ours, theirs)) wrongLines++;
      const byRecords = mergeLayers(texts[0]!, texts[1]!, texts[2]!);
      const mirrored = mergeLayers(texts[0]!, texts[2]!, texts[1]!);
      if (readLayer(byRecords).problems.length > 0) unresolved++;
      if (byRecords !== mirrored || !isRight(byRecords, base, ours, theirs)) wrongRecords++;
    }
    return `| ${title} | ${order} | ${percent(conflicts)} | ${wrongLines} | ${percent(unresolved)} | ${wrongRecords} |`;
  });
}

const percent = (count: number): string => `${Math.round((100 * count) / TRIALS)} %`;

/** One side inserts a paragraph into the article, the other edits labels; merged by lines, both files. */
function runTextOnly(): string {
  let [conflicts, wrong] = [0, 0];
  for (let trial = 0; trial < TRIALS; trial++) {
    const base = Array.from({ length: 40 }, () => newRecord('Amal'));
    const theirs = sideOf(base, 3, 3, 'Omar');
    const lines = ARTICLE.split('\n');
    lines.splice(
      Math.floor(random() * lines.length),
      0,
      'A paragraph that was added by the desk in the evening.',
    );
    const article = mergeLines(ARTICLE, lines.join('\n'), ARTICLE);
    const sidecar = mergeLines(
      ...([base, base, theirs].map((side) => written(side, 'by place', false)) as [string, string, string]),
    );
    if (article === undefined || sidecar === undefined) {
      conflicts++;
      continue;
    }
    const reconciled = reconcileRecords(recordsOf(readLayer(sidecar)), [ARTICLE], article);
    const stands = reconciled.every(({ state }) => state === 'kept' || state === 'moved');
    if (!stands || !isRight(sidecar, base, base, theirs)) wrong++;
  }
  return `| one side edits the text only, the other +3, 3 edits | by place | ${percent(conflicts)} | ${wrong} | not needed | – |`;
}

const rows = [...ROWS.flatMap(runRow), runTextOnly()];
rmSync(folder, { recursive: true });
const page = `# Two annotators' branches, merged

Made by \`node bench/merging.mts\`: ${TRIALS} trials for each row by seed ${values.seed}, records at random places of one shared
sidecar. In the last row annotations are found again in the merged article. *Conflicted* by lines: \`git merge-file\` left markers. *Wrong*: without a conflict, but an addition or edit
is missing, doubled or not as its author made it; with the driver also when the result depends on which side is ours.
Copydesk writes sidecars by place; the other orders are for comparison.

| each side | order | conflicted by lines | wrong by lines | conflicted with the driver | wrong with the driver |
|---|---|--:|--:|--:|--:|
${rows.join('\n')}
`;
if (values.dry) console.log(page);
else writeFileSync(new URL('merging.md', import.meta.url), page);
if (!values.dry) console.log(readFileSync(new URL('merging.md', import.meta.url), 'utf8'));
