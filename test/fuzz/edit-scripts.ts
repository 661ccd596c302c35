/**
 * Articles and what somebody, or some program, does to them: typing, deleting, pasting mojibake and blocks from
 * elsewhere in the text, moving lines, several cursors at once, taking back, replacing everything. Each script is made
 * from its seed alone, so that one that finds a fault can be run again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutsSurrogatePair, type Offset } from '../../server/src/text/offsets.ts';
import { Chance } from './random.ts';

/** Replaces a stretch of the text as it stands before it. Without a range the whole text is replaced. */
export interface ScriptEdit {
  readonly range?: { readonly start: Offset; readonly end: Offset };
  readonly newText: string;
}

/** What happens between two analyses. */
export interface ScriptStep {
  readonly kind: string;
  /** Each counts in the text that the one before it left. */
  readonly edits: readonly ScriptEdit[];
  /** The analysis is given up after so many steps of its own; undefined where it goes to its end. */
  readonly givenUpAfter: number | undefined;
}

export interface EditScript {
  /** The article before the first step. */
  readonly text: string;
  readonly steps: readonly ScriptStep[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLES: readonly string[] = ['seeds', 'test/artifacts/articles'].flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${ROOT}/${folder}/${name}`, 'utf8')),
);

/** Sentences without residue, in four languages. */
const SENTENCES = [
  'أعلن وزير الخارجية سيرغي لافروف أمس في موسكو أن المحادثات مع الوفد المصري ستبدأ صباح الأحد المقبل.',
  'وقال لافروف إن بلاده لن تقبل بالشروط التي وضعتها الشركة، فيما أكد المتحدث باسمها أنها لم تضع أي شرط.',
  'وذهب الى العاصمة ثم عاد إلى بيته، وأكد ما قاله فى المساء الذي سبق.',
  'The minister arrived in the old harbour on Friday evening, and nobody knew why he had come from the north at all.',
  'He said that the talks would go on, and that the delegation of the company had not asked for anything else yet.',
  'Президент Сергей Лавров приехал вчера в Москву и сказал, что переговоры с делегацией начнутся в воскресенье утром.',
  'שר החוץ סרגיי לברוב הגיע אתמול למוסקבה ואמר כי השיחות עם המשלחת יתחילו ביום ראשון בבוקר, כך מסר דובר המשרד.',
  'وزیر خارجه دیروز به تهران آمد و گفت که گفت و گو با هیات فردا آغاز می شود و تا پایان هفته ادامه دارد.',
];

/** Lines that pages leave. */
const RESIDUE = [
  '[ad_1]',
  'Share this article',
  'اقرأ أيضا: وزير الخارجية يصل إلى القاهرة في زيارة رسمية',
  'المصدر',
  'المصدر : وكالات',
  'Read more',
  'Related articles',
  'اقرأ المزيد',
  'Facebook Twitter WhatsApp',
  '4 days ago',
  'World',
  'Money',
  'Garden',
  'Kitchen',
  'ANKARA (AA) - The minister said on Friday evening that he would come from the north.',
  '#one #two #three #four',
  'https://example.org/a?utm_source=x',
  'القاهرة (رويترز) - قال الوزير أمس إنه سيغادر العاصمة.',
  '// انتهى //',
  'Photo: Example',
  '- A title of another article that nobody asked for here',
  'Leave a comment',
  '[+2829 chars]',
];

/** Small things that are typed or pasted, harmless or not. */
const BITS = [
  ...'aاوتы.ש،,؟?!:;؛"”“«»„\'’()[]{}<>-–_*#&%\\/|=@1٢۳',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '🚀',
  '👩‍👩‍👧',
  '🇪🇬',
  '\u0301',
  '\u064b',
  '\u0640\u0640',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202e12',
  '\u2066',
  '\u2069',
  '\u00ad',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\u2028',
  '\ud83d',
  '\ude80',
  '\ue000',
  ' ،',
  ' .',
  'في في',
  ' the the ',
  'الى ',
  'فى ',
  'العربيه ',
  'ﻼ',
  'ی',
  'كتابی',
  '<br>',
  '<a\nhref="x">',
  '&amp;',
  '&nbsp;',
  '{{x}}',
  '{a|b|c}',
  '\\n',
  '12٣',
  'x"y”',
  '?utm_source=a',
  '**وزير**',
  'Monday, 15 July 2018',
  'don t',
  'dont',
  'ة ى',
  ' ئة',
  'كلم- ات',
  'abcd- efgh',
  'االوزير',
];

/** Damage as it is pasted from other programs. */
const MOJIBAKE = [
  'ط§ظ„ط³ظ„ط§ظ… ط¹ظ„ظٹظƒظ…',
  'Ã˜Â§Ã™â€žÃ˜Â³',
  'Ø§Ù„Ø³Ù„Ø§Ù…',
  'visitÃ© une Ã©cole',
  'РџСЂРёРІРµС‚',
  'ÐŸÑ€Ð¸Ð²ÐµÑ‚',
  '׳©׳œ׳•׳\u009d',
  'ÇáÓáÇã Úáíßã',
  'Ïðåçèäåíò ïðèåõàë',
  'â€œlateâ€\u009d',
];

/** How long the article of a script is at first: `short` is a few lines, `long` up to some forty paragraphs. */
export type ArticleLength = 'short' | 'long';

/** The length is drawn apart from all else, so that a long script stays what it was when it once found a fault. */
const LENGTHS = 0x1e46;
/** Most faults of what is kept between edits show in a few paragraphs, where a script costs a quarter. */
const SHARE_OF_SHORT = 0.95;
/** How long a block is that is pasted, one draw of these. */
const PASTED: Readonly<Record<ArticleLength, readonly number[]>> = {
  short: [40, 200, 400],
  long: [40, 400, 1500],
};
/** What `partOf` takes of an article, in UTF-16 units. */
const LONGEST_PART: Readonly<Record<ArticleLength, number>> = { short: 300, long: 2500 };
const MOST_LINES: Readonly<Record<ArticleLength, number>> = { short: 6, long: 33 };
const FEWEST_LINES: Readonly<Record<ArticleLength, number>> = { short: 1, long: 3 };

/** The length of the article that a campaign gives to the script of a seed. */
export const lengthOfSeed = (seed: number): ArticleLength =>
  new Chance(seed ^ LENGTHS).happens(SHARE_OF_SHORT) ? 'short' : 'long';

/** The script of a seed. */
export function editScript(seed: number, length: ArticleLength = lengthOfSeed(seed)): EditScript {
  const chance = new Chance(seed);
  const text = firstText(chance, length);
  const steps: ScriptStep[] = [];
  const texts = [text];
  const count = 2 + chance.below(7);
  for (let step = 0; step < count; step++) {
    const { kind, edits } = someEdits(chance, texts, length);
    texts.push(edits.reduce(appliedTo, texts.at(-1)!));
    const givenUpAfter = chance.happens(0.12) ? chance.below(40) : undefined;
    steps.push({ kind, edits, givenUpAfter });
  }
  return { text, steps };
}

/** A text after an edit. */
export const appliedTo = (text: string, { range, newText }: ScriptEdit): string =>
  range === undefined ? newText : text.slice(0, range.start) + newText + text.slice(range.end);

function firstText(chance: Chance, length: ArticleLength): string {
  const kind = chance.next();
  if (kind < 0.02) return '';
  if (kind < 0.05) return chance.pick(BITS);
  let text =
    kind < 0.35 ? partOf(chance, chance.pick(ARTICLES), LONGEST_PART[length]) : composed(chance, length);
  if (chance.happens(0.25)) text = text.replaceAll('\n', '\r\n');
  if (chance.happens(0.03)) text = text.replaceAll('\n', '\r');
  if (chance.happens(0.1)) text = `\ufeff${text}`;
  return text;
}

/** Some lines of prose and residue with blank ones between them. */
function composed(chance: Chance, length: ArticleLength): string {
  const lines: string[] = [];
  const own = SENTENCES.slice(chance.below(SENTENCES.length)).slice(0, 3);
  const most = MOST_LINES[length] - FEWEST_LINES[length];
  for (let line = FEWEST_LINES[length] + chance.below(most); line > 0; line--) {
    if (chance.happens(0.35)) lines.push(chance.pick(RESIDUE));
    else if (chance.happens(0.15)) lines.push(chance.pick(SENTENCES));
    else if (chance.happens(0.1)) lines.push(chance.pick(MOJIBAKE));
    else lines.push(chance.happens(0.3) ? `${chance.pick(own)} ${chance.pick(own)}` : chance.pick(own));
    if (chance.happens(0.2)) lines.push('');
    if (chance.happens(0.1)) lines.push(...lines.slice(-1 - chance.below(3)));
  }
  return lines.join('\n');
}

function partOf(chance: Chance, text: string, longest: number): string {
  const start = chance.below(text.length + 1);
  return text.slice(start, start + chance.below(longest));
}

interface Edits {
  readonly kind: string;
  readonly edits: readonly ScriptEdit[];
}

/** @param texts the text as it stands, last, and those before it */
function someEdits(chance: Chance, texts: readonly string[], length: ArticleLength): Edits {
  const text = texts.at(-1)!;
  const draw = chance.next();
  if (draw < 0.3) return { kind: 'typing', edits: [insertion(chance, text, typed(chance))] };
  if (draw < 0.45) return { kind: 'deleting', edits: [deletion(chance, text)] };
  if (draw < 0.53) return { kind: 'pasting damage', edits: [insertion(chance, text, chance.pick(MOJIBAKE))] };
  if (draw < 0.66)
    return { kind: 'pasting a block', edits: [insertion(chance, text, block(chance, text, length))] };
  if (draw < 0.72) return { kind: 'pasting residue', edits: [lineInsertion(chance, text)] };
  if (draw < 0.82) return { kind: 'several cursors', edits: severalCursors(chance, text) };
  if (draw < 0.9) {
    const earlier = texts[Math.max(0, texts.length - 2 - chance.below(2))]!;
    return { kind: 'taking back', edits: [difference(text, earlier)] };
  }
  if (draw < 0.95) return { kind: 'moving a line', edits: moved(chance, text) };
  const newText = chance.happens(0.5) ? firstText(chance, length) : text;
  return { kind: 'replacing all', edits: [{ newText }] };
}

const typed = (chance: Chance): string =>
  chance.happens(0.7) ? chance.pick(BITS) : chance.pick(BITS) + chance.pick(BITS);

function insertion(chance: Chance, text: string, newText: string): ScriptEdit {
  const at = place(chance, text);
  return { range: { start: at, end: at }, newText };
}

function deletion(chance: Chance, text: string): ScriptEdit {
  const start = place(chance, text);
  const longest = chance.pick([1, 1, 3, 30, 300]);
  const end = whole(text, Math.min(text.length, start + 1 + chance.below(longest)));
  return { range: { start, end: Math.max(start, end) }, newText: chance.happens(0.2) ? typed(chance) : '' };
}

function block(chance: Chance, text: string, length: ArticleLength): string {
  const source = chance.happens(0.7) ? text : chance.pick(ARTICLES);
  const pasted = partOf(chance, source, chance.pick(PASTED[length]));
  return chance.happens(0.5) ? `\n${pasted}\n` : pasted;
}

function lineInsertion(chance: Chance, text: string): ScriptEdit {
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  const at = chance.pick([0, ...lines, text.length]);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const newText = at === text.length ? end + chance.pick(RESIDUE) : chance.pick(RESIDUE) + end;
  return { range: { start: at, end: at }, newText };
}

/** The same at several places, as an editor with several cursors sends it: the last place first. */
function severalCursors(chance: Chance, text: string): readonly ScriptEdit[] {
  const newText = typed(chance);
  const places = Array.from({ length: 2 + chance.below(4) }, () => place(chance, text)).sort((a, b) => b - a);
  return places.map((at) => ({ range: { start: at, end: at }, newText }));
}

function moved(chance: Chance, text: string): readonly ScriptEdit[] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  if (ends.length < 2) return [insertion(chance, text, '\n')];
  const at = chance.below(ends.length - 1);
  const [start, end] = [ends[at]!, ends[at + 1]!];
  const cut = { range: { start, end }, newText: '' };
  const to = chance.pick([0, ...ends.filter((place) => place <= start)]);
  return [cut, { range: { start: to, end: to }, newText: text.slice(start, end) }];
}

/** What leads from one text to another, as one edit in whole characters. */
function difference(before: string, after: string): ScriptEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (start > 0 && !isPlace(before, start)) start--;
  while (tail > 0 && !isPlace(before, before.length - tail)) tail--;
  return {
    range: { start, end: before.length - tail },
    newText: after.slice(start, Math.max(start, after.length - tail)),
  };
}

const place = (chance: Chance, text: string): Offset => whole(text, chance.below(text.length + 1));

/** A place that a position of a line can name: not within a surrogate pair, nor within a line end. */
const isPlace = (text: string, at: Offset): boolean =>
  !cutsSurrogatePair(text, at) && !(text[at] === '\n' && text[at - 1] === '\r');

const whole = (text: string, at: Offset): Offset => (isPlace(text, at) ? at : at - 1);
