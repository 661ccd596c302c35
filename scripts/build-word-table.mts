/**
 * Writes models/words-ar/words.bin: how common Arabic words are in edited news, as counts without any text.
 *
 * Reads the ANT corpus v2.1 (`../shared/data/news/ant-2018-dev.jsonl.gz`, or the file given) as a stream, counts
 * folded words, and marks names: words of Wikidata's names that stand in one case of ten right after a title
 * (الرئيس, الوزير …) or after the first name that follows one. Run `node scripts/build-word-table.mts [CORPUS] [NAMES]`.
 */
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { writeWordTable } from '../server/src/names/lexicon/word-table.ts';
import { fold } from '../server/src/text/folding.ts';
import { tokenize } from '../server/src/text/tokens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.argv[2] ?? `${root}../shared/data/news/ant-2018-dev.jsonl.gz`;
const names = process.argv[3] ?? `${root}../shared/data/names/wikidata-en-ar.train.tsv`;
const LEAST_COUNT = 3;
/** A listed name that follows a title this often is a name; in plain prose any word does so far more rarely. */
const LEAST_NAME_SHARE = 0.1;
const TITLES = new Set(
  (
    'الرئيس رئيس الوزير وزير السيد السيدة الملك الأمير الشيخ الجنرال العميد العقيد اللواء المستشار المستشارة ' +
    'السيناتور النائب السفير المدرب اللاعب المهاجم الممثل الممثلة الفنان الفنانة المخرج المغني المغنية الدكتور ' +
    'المحامي الصحافي الصحفي الكاتب الأسترالي الأمريكي الأميركي الروسي التركي البريطاني الفرنسي الألماني الإيراني ' +
    'الإسباني الإيطالي البرازيلي البرتغالي الأرجنتيني الهولندي البلجيكي الإسرائيلي السوري المصري'
  )
    .split(' ')
    .map(fold),
);

const counts = new Map<string, number>();
const afterTitle = new Map<string, number>();
const isArabic = /^[\u0621-\u064a]+$/;

for (const file of [corpus, names]) {
  if (!existsSync(file)) {
    console.error(`${file} is not here; models/words-ar/card.md says where to get it`);
    process.exit(2);
  }
}
const listed = readListedNames(names);
let articles = 0;
for await (const line of linesOf(corpus)) {
  if (line === '') continue;
  const { title = '', text = '' } = JSON.parse(line) as { title?: string; text?: string };
  countWords(title);
  countWords(text);
  articles++;
}

const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT);
const words = kept.map(([word, count]) => ({ word, count, isName: standsInNames(word, count) }));
const bytes = writeWordTable(words);
writeFileSync(`${root}models/words-ar/words.bin`, bytes);
const named = words.filter(({ isName }) => isName).length;
console.log(
  `${articles} articles, ${kept.length} words, ${named} of them names; words.bin has ${bytes.length} bytes`,
);

/** Lines end at LF alone: readline would also cut at U+2028, which stands inside some articles. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path).pipe(createGunzip()).setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function countWords(text: string): void {
  let sinceTitle = 3;
  for (const token of tokenize(text)) {
    if (token.script !== 'arabic') {
      sinceTitle = 3;
      continue;
    }
    const word = fold(token.text);
    if (!isArabic.test(word)) continue;
    increment(counts, word);
    sinceTitle = TITLES.has(word) ? 0 : sinceTitle + 1;
    if (sinceTitle === 1 || sinceTitle === 2) increment(afterTitle, word);
  }
}

function standsInNames(word: string, count: number): boolean {
  return (
    listed.has(word) && !word.startsWith('ال') && (afterTitle.get(word) ?? 0) / count >= LEAST_NAME_SHARE
  );
}

/** Arabic forms of names in Wikidata (CC0): the second column, letters separated by spaces. */
function readListedNames(path: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const letters = line.split('\t')[1];
    if (letters !== undefined) found.add(fold(letters.replaceAll(' ', '')));
  }
  return found;
}

function increment(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
