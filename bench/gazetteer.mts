/**
 * A gazetteer of a million made forms: how large its index is, how soon it opens, and how fast it answers. The index
 * is built here and measured in a process of its own, which holds nothing else. `node bench/gazetteer.mts` prints the
 * figures; `npm run bench` puts them into its table.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GazetteerEntry } from '../server/src/names/gazetteer/gazetteer.ts';
import { buildIndex, textsOf } from '../server/src/names/gazetteer/index-writer.ts';
import { learnSymbols } from '../server/src/names/gazetteer/symbol-table.ts';
import type { IndexFigures } from './gazetteer-figures.mts';
import { makeNames } from './made-names.mts';
import { readOptions } from './options.mts';
import { seededRandom } from './seeded-random.mts';

const FORMS = 1_000_000;
const ASKED = 100_000;
/** UTF-16 units of running text in which names are looked for. */
const TEXT = 3_000_000;

export interface GazetteerFigures extends IndexFigures {
  readonly forms: number;
  /** Bytes of the index, and of the forms alone in UTF-8. */
  readonly size: number;
  readonly plain: number;
  /** Milliseconds of processor time. */
  readonly build: number;
}

/** Builds and measures. The same names at every run. */
export function measureGazetteer(): GazetteerFigures {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const { entries, forms } = makeNames(FORMS);
    const random = seededRandom(7);
    const pick = (): GazetteerEntry => entries[Math.floor(random() * entries.length)]!;
    const begin = process.cpuUsage();
    const bytes = buildIndex(entries, learnSymbols(textsOf(Array.from({ length: 4000 }, pick))));
    const { user, system } = process.cpuUsage(begin);
    writeFileSync(join(folder, 'names.index'), bytes);
    const asked = Array.from({ length: ASKED }, () => pick().forms[Math.floor(random() * 3)]!.text);
    writeFileSync(join(folder, 'asked.json'), JSON.stringify(asked));
    writeFileSync(join(folder, 'text.txt'), runningText(pick));
    const child = fileURLToPath(new URL('gazetteer-figures.mts', import.meta.url));
    const printed = execFileSync(process.execPath, [child, folder], { encoding: 'utf8' });
    const plain = entries.reduce(
      (sum, entry) => sum + entry.forms.reduce((own, { text }) => own + Buffer.byteLength(text), 0),
      0,
    );
    const figures = JSON.parse(printed) as IndexFigures;
    return { ...figures, forms, size: bytes.length, plain, build: (user + system) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sentences of news with a made name in about every twelfth word. */
function runningText(pick: () => GazetteerEntry): string {
  let text = '';
  while (text.length < TEXT) {
    const [one, other] = [pick().forms[0]!.text, pick().forms[0]!.text];
    text +=
      `قال المتحدث باسم الوزارة في بيان صدر اليوم إن ${one} أعلن في المؤتمر الصحفي أن ${other} ` +
      'وصل إلى العاصمة على رأس وفد كبير من رجال الأعمال والصحفيين لإجراء محادثات. ';
  }
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  readOptions({});
  console.log(measureGazetteer());
}
