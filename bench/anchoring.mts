/**
 * Where annotations are after an article was edited outside: the table bench/anchoring.md.
 *
 * Usage: node bench/anchoring.mts [--cases 20000] [--seed 6] [--dry] [--list wrong|lost]
 */
import { writeFileSync } from 'node:fs';
import { createDescriber } from '../server/src/annotations/anchoring/describe-span.ts';
import { createFreeReconciler } from '../server/src/annotations/anchoring/fuzzy-anchor.ts';
import { createReconciler, type Reconciliation } from '../server/src/annotations/anchoring/reconcile.ts';
import {
  damagedArticle,
  EDITS,
  EditedText,
  isWhole,
  type Marked,
  MOJIBAKE,
  type SeedArticle,
  seedArticles,
  type Truth,
  wordsIn,
} from './edited-articles.mts';
import { hypothesisAnchor, hypothesisSelector } from './hypothesis.mts';
import { readOptions } from './options.mts';
import { seededRandom } from './seeded-random.mts';

const { values } = readOptions({
  cases: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '6' },
  dry: { type: 'boolean', default: false },
  list: { type: 'string' },
});
const CASES = Number(values.cases);
const RANDOM_WORDS = 8;

class Tally {
  survived = 0;
  right = 0;
  edge = 0;
  lost = 0;
  gone = 0;
  wrong = 0;

  add(truth: Truth, place: { start: number; end: number } | undefined): 'right' | 'edge' | 'lost' | 'wrong' {
    if (truth === undefined) this.gone++;
    else this.survived++;
    if (place === undefined) {
      if (truth !== undefined) this.lost++;
      return truth === undefined ? 'right' : 'lost';
    }
    if (truth === undefined || place.end <= truth.start || place.start >= truth.end) {
      this.wrong++;
      return 'wrong';
    }
    if (place.start === truth.start && place.end === truth.end) {
      this.right++;
      return 'right';
    }
    this.edge++;
    return 'edge';
  }
}

const METHODS = ['difference to the base', 'quotes alone', 'Hypothesis'] as const;
const tallies = new Map<string, Tally>();
const tallyOf = (method: string, edit: string): Tally => {
  const key = `${method}\n${edit}`;
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
};

const placeOf = (found: Reconciliation | undefined): { start: number; end: number } | undefined =>
  found === undefined || found.state === 'orphaned' || found.state === 'resolved' ? undefined : found.span;

const articles = seedArticles();
const random = seededRandom(Number(values.seed));
const names = Object.keys(EDITS);
let cases = 0;
for (let round = 0; cases < CASES; round++) cases += runRound(articles[round % articles.length]!, round);

/** One article, one desk's work on it, every span. Returns how many cases that were. */
function runRound(sound: SeedArticle, round: number): number {
  const edit = names[Math.floor(round / articles.length) % names.length]!;
  const damage = edit === MOJIBAKE ? damagedArticle(sound, random) : undefined;
  const article = damage?.article ?? sound;
  const words = wordsIn(sound.text);
  const chosen: Marked[] = Array.from({ length: RANDOM_WORDS }, () => {
    const { start, end } = words[Math.floor(random() * words.length)]!;
    return damage === undefined
      ? { start, end, label: undefined }
      : { start: damage.damaged(start), end: damage.damaged(end), label: undefined };
  });
  const spans = [...article.gold, ...chosen].filter(({ start, end }) => isWhole(article.text, start, end));
  const edited = new EditedText(article.text, spans);
  const gold = spans.filter(({ label }) => label !== undefined);
  const others = articles.filter((one) => one !== sound);
  const repair = (damaged: EditedText): void => damaged.become(sound.text, damage?.sound ?? ((at) => at));
  EDITS[edit]!(edited, { random, articles: others, gold, repair });
  const describe = createDescriber(article.text);
  const withBase = createReconciler(article.text, edited.text);
  const without = createFreeReconciler(edited.text);
  const left = Math.min(spans.length, CASES - cases);
  for (const [at, span] of spans.slice(0, left).entries()) {
    const anchored = { selector: describe(span), isName: span.label === 'PER' };
    const found = [
      placeOf(withBase(anchored)),
      placeOf(without(anchored)),
      hypothesisAnchor(edited.text, hypothesisSelector(article.text, span.start, span.end)),
    ];
    METHODS.forEach((method, index) => {
      const outcome = tallyOf(method, edit).add(edited.truths[at], found[index]);
      if (values.list === outcome && index < 2)
        show(method, edit, article, edited, span, edited.truths[at], found[index]);
    });
  }
  return left;
}

function show(
  method: string,
  edit: string,
  article: SeedArticle,
  edited: EditedText,
  span: Marked,
  truth: Truth,
  place: { start: number; end: number } | undefined,
): void {
  const around = (text: string, at: { start: number; end: number } | undefined): string =>
    at === undefined
      ? '-'
      : `${text.slice(Math.max(0, at.start - 30), at.start)}⟦${text.slice(at.start, at.end)}⟧${text.slice(at.end, at.end + 30)}`.replaceAll(
          '\n',
          '⏎',
        );
  console.log(
    `${method} | ${edit}\n  was   ${around(article.text, span)}\n  truth ${around(edited.text, truth)}\n  found ${around(edited.text, place)}`,
  );
}

const share = (part: number, whole: number, digits: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(digits);

function rowOf(method: string, edit: string, tally: Tally): string {
  const all = tally.survived + tally.gone;
  return `| ${edit} | ${method} | ${all} | ${tally.survived} | ${share(tally.right, tally.survived, 4)} | ${share(tally.edge, tally.survived, 4)} | ${share(tally.lost, tally.survived, 4)} | ${tally.wrong} | ${share(tally.wrong, all, 4)} |`;
}

function totalOf(method: string): Tally {
  const total = new Tally();
  for (const edit of names) {
    const tally = tallyOf(method, edit);
    for (const key of ['survived', 'right', 'edge', 'lost', 'gone', 'wrong'] as const)
      total[key] += tally[key];
  }
  return total;
}

const page = `# Annotations after an article was edited outside

Made by \`node bench/anchoring.mts\`: ${cases} cases by seed ${values.seed}, one for each span and edit, on the articles of
\`seeds/\` with their gold spans and words taken at random. The edits know where each span is afterwards. *Survived*:
its words still stand, perhaps rewritten. *Right*: exactly there, of what survived. *Edge*: there, but a letter
more or less. *Lost*: an orphan although it survived. *Wrong*: somewhere else, or anywhere although it is gone, of all.

Limits: right at least 0.99 with the base, wrong at most 0.001 with and without it.

| edit | method | cases | survived | right | edge | lost | wrong | of all |
|---|---|--:|--:|--:|--:|--:|--:|--:|
${METHODS.map((method) => rowOf(method, '**all**', totalOf(method))).join('\n')}
${names.flatMap((edit) => METHODS.map((method) => rowOf(method, edit, tallyOf(method, edit)))).join('\n')}
`;
if (!values.dry) writeFileSync(new URL('anchoring.md', import.meta.url), page);
else console.log(page);
