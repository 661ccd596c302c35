/**
 * Reads an article in every code page at once, because one stretch of damage may decode in several: the page that
 * explains most of the article goes first, and no other page claims what it has explained.
 */

import type { Article } from '../../text/article.ts';
import { ArticleReading } from '../../text/article-reading.ts';
import { marksBetweenWords } from '../../text/between-words.ts';
import { firstIndex } from '../../text/first-index.ts';
import { intersects } from '../../text/offsets.ts';
import { classOfCharacter, OUTSIDE } from '../../text/word-units.ts';
import {
  type ByteTable,
  byteTable,
  type CodePage,
  type Decoded,
  decodeRun,
  type LostHalves,
  lostHalvesOf,
} from './code-pages.ts';

/** The name of a code page in the ids of rules; `double` is text that was read wrong twice. */
export type MojibakeKind = PageName | 'double';
export type PageName =
  | 'cp1256'
  | 'cp1252'
  | 'cp1251'
  | 'cp1250'
  | 'cp1254'
  | 'cp1255'
  | 'cp874'
  | 'iso-8859-6'
  | 'macroman'
  | 'cp437'
  | 'cp850';

/** In the order in which pages are preferred where they explain equally much. */
const PAGES: readonly (readonly [PageName, CodePage])[] = [
  ['cp1252', 'windows-1252'],
  ['iso-8859-6', 'iso-8859-6'],
  ['cp1256', 'windows-1256'],
  ['cp1251', 'windows-1251'],
  ['cp1250', 'windows-1250'],
  ['cp1254', 'windows-1254'],
  ['cp1255', 'windows-1255'],
  ['cp874', 'windows-874'],
  ['macroman', 'macintosh'],
  ['cp437', 'ibm437'],
  ['cp850', 'ibm850'],
];

/** What is known of a page once an article asks. */
interface PreparedPage {
  readonly name: PageName;
  readonly table: ByteTable;
  readonly lostHalves: LostHalves;
  /** The page's characters that may begin and go on a sequence. */
  readonly leads: string;
  readonly trails: string;
  /** Trails that may stand in a word. */
  readonly trailsInWords: string;
  /** Trails that clean text does not hold by itself: damage in Arabic letters has one of them. */
  readonly telling: string;
  /** By code unit whether it is a lead, a trail, both or neither, as bits; made when an article may hold some. */
  kinds: Uint8Array | undefined;
}

/** What stands in clean text in Arabic letters, and is a trail in the code page of Arabic. */
const COMMON = /[\u0600-\u06ff«»“”‘’–—…•\u00a0\u200c\u200d\u200e\u200f]/g;

let prepared: readonly PreparedPage[] | undefined;

function prepare(): readonly PreparedPage[] {
  return PAGES.map(([name, page]) => {
    const table = byteTable(page);
    const leadBytes = [
      [0xc2, 0xc5],
      [0xd0, 0xd1],
      [0xd7, 0xdb],
      [0xe2, 0xe2],
      [0xf0, 0xf0],
    ] as const;
    const inRange = (from: number, to: number): string =>
      String.fromCharCode(
        ...[...table].flatMap(([unit, byte]) => (byte >= from && byte <= to ? [unit] : [])),
      );
    return {
      name,
      table,
      lostHalves: lostHalvesOf(table),
      leads: leadBytes.map(([from, to]) => inRange(from, to)).join(''),
      trails: inRange(0x80, 0xbf),
      trailsInWords: [...inRange(0x80, 0xbf)].filter((trail) => classOfCharacter(trail) !== OUTSIDE).join(''),
      telling: page === 'windows-1256' ? inRange(0x80, 0xbf).replace(COMMON, '') : inRange(0x80, 0xbf),
      kinds: undefined,
    };
  });
}

const surveys = new ArticleReading<Survey>(() => NOTHING);
type Survey = ReadonlyMap<MojibakeKind, readonly Decoded[]>;
const NOTHING: Survey = new Map();

/** What an article holds at all; part of its profile. */
interface Held {
  readonly has: (characters: string) => boolean;
  readonly mayHavePair: (first: string, second: string) => boolean;
}

/** The code pages in which some text of an article can have been misread, by the characters that it holds. */
export function possiblePages({ has, mayHavePair }: Held): readonly PageName[] {
  prepared ??= prepare();
  return prepared
    .filter(({ leads, trails, telling }) => has(telling) && mayHavePair(leads, trails))
    .map(({ name }) => name);
}

/** How many letters of a text a code page explains. A stretch of mojibake ends with its line. */
export function weightOf(text: string, page: PageName): number {
  const prepared = pageNamed(page);
  return weight(decodedBy(text, prepared, pairsIn(text, kindsIn(prepared))));
}

const weight = (found: readonly Decoded[]): number =>
  found.reduce((sum, { sequences }) => sum + sequences, 0);

/** Pages that explain something, the one that explains most first; those that explain the same in their own order. */
export const byWeight = (weights: readonly (readonly [PageName, number])[]): readonly PageName[] =>
  weights
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([page]) => page);

/** The code pages in which text of an article was misread, the one that explains most of it first. */
export const codePagesOf = (article: Article, held: Held): readonly PageName[] =>
  byWeight(
    possiblePages(held).map((name) => {
      const page = pageNamed(name);
      const areTrailsMarks = !held.has(page.trailsInWords);
      const pairs = areTrailsMarks
        ? pairsAtMarks(article, kindsIn(page))
        : pairsIn(article.text, kindsIn(page));
      const found = decodedBy(article.text, page, pairs);
      if (found.length > 0) decodedIn.of(article).set(name, found);
      return [name, weight(found)];
    }),
  );

/** What was decoded already of articles whose pages are known, by page. */
const decodedIn = new ArticleReading(() => new Map<PageName, readonly Decoded[]>());

function kindsIn(page: PreparedPage): Uint8Array {
  page.kinds ??= kindsOf(page);
  return page.kinds;
}

function pageNamed(name: PageName): PreparedPage {
  prepared ??= prepare();
  return prepared.find((page) => page.name === name)!;
}

/**
 * The stretches of mojibake in an article by the way they were misread, in order of place; none overlaps another.
 * @param profile that of the article
 */
export function mojibakeIn(
  article: Article,
  profile: Held & { readonly codePages: () => readonly PageName[] },
): ReadonlyMap<MojibakeKind, readonly Decoded[]> {
  // Whoever asks for a survey depends on the pages, although it may have been made for another.
  const pages = profile.codePages();
  if (!surveys.isKnown(article)) surveys.keep(article, surveyOf(article, pages, profile));
  return surveys.of(article);
}

function surveyOf(
  article: Article,
  pages: readonly PageName[],
  { mayHavePair }: Held,
): ReadonlyMap<MojibakeKind, readonly Decoded[]> {
  if (pages.length === 0) return NOTHING;
  const survey = new Map<MojibakeKind, Decoded[]>();
  let taken: readonly Decoded[] = [];
  for (const page of pages) {
    const prepared = pageNamed(page);
    // What is read may be a part of the article, which holds nothing of this page.
    if (!mayHavePair(prepared.leads, prepared.trails)) continue;
    const found =
      decodedIn.of(article).get(page) ??
      decodedBy(article.text, prepared, pairsIn(article.text, kindsIn(prepared)));
    const own = found.filter((decoded) => !isTaken(taken, decoded));
    taken = [...taken, ...own].sort((a, b) => a.start - b.start);
    for (const decoded of own) {
      const again = decodedAgain(decoded.text);
      const kind = again === undefined ? page : 'double';
      const list = survey.get(kind) ?? [];
      list.push({ ...decoded, text: again ?? decoded.text });
      survey.set(kind, list);
    }
  }
  return survey;
}

/** Whether a stretch overlaps one of others, which are in order and apart. */
function isTaken(taken: readonly Decoded[], decoded: Decoded): boolean {
  const next = taken[firstIndex(taken, ({ end }) => end > decoded.start)];
  return next !== undefined && intersects(next, decoded);
}

/** More of the letters than one in so many must not be guessed. */
const LOST_SHARE = 3;
/** A stretch with a guessed letter is at least so many letters long. */
const FEWEST_WITH_LOST = 5;

/** @param pairs where a lead of the page stands before a trail */
function decodedBy(
  text: string,
  { name, table, lostHalves }: PreparedPage,
  pairs: readonly number[],
): readonly Decoded[] {
  const found: Decoded[] = [];
  let next = 0;
  for (const at of pairs) {
    if (at < next) continue;
    next = at + 2;
    const decoded = decodeRun(text, at, table, lostHalves);
    if (decoded === undefined) continue;
    const isTooShort = decoded.lost > 0 && decoded.sequences < FEWEST_WITH_LOST;
    if (!isTooShort && decoded.lost * LOST_SHARE <= decoded.sequences && isProof(decoded, text, name)) {
      found.push(decoded);
      next = decoded.end;
    } else next = Math.max(next, firstPiece(text, decoded));
  }
  return found;
}

const LEAD = 1;
const TRAIL = 2;

function kindsOf({ leads, trails }: PreparedPage): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let at = 0; at < leads.length; at++) kinds[leads.charCodeAt(at)]! |= LEAD;
  for (let at = 0; at < trails.length; at++) kinds[trails.charCodeAt(at)]! |= TRAIL;
  return kinds;
}

/** Where a lead stands before a trail. */
function pairsIn(text: string, kinds: Uint8Array): readonly number[] {
  const places: number[] = [];
  let isBehindLead = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (isBehindLead && (kind & TRAIL) !== 0) places.push(at - 1);
    isBehindLead = (kind & LEAD) !== 0;
  }
  return places;
}

/** The same where every trail stands between words. */
function pairsAtMarks(article: Article, kinds: Uint8Array): readonly number[] {
  const { text } = article;
  const places: number[] = [];
  const { offsets, units } = marksBetweenWords(article);
  for (let index = 0; index < offsets.length; index++) {
    const at = offsets[index]!;
    if (at === 0 || (kinds[units[index]!]! & TRAIL) === 0) continue;
    if ((kinds[text.charCodeAt(at - 1)]! & LEAD) !== 0) places.push(at - 1);
  }
  return places;
}

/** A stretch that proves nothing is not read again from its second word when it is longer than this. */
const LONGEST_RETRY = 64;

/** Where to go on behind a stretch that proves nothing: behind its first word, so that its second has its chance. */
function firstPiece(text: string, { start, end }: Decoded): number {
  if (end - start > LONGEST_RETRY) return end;
  let at = start + 1;
  while (at < end && text.charCodeAt(at) > 0x7f) at++;
  return at;
}

/** What a decoded stretch may hold: letters and marks of the scripts of news, digits, punctuation, symbols, emoji. */
const READABLE =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]+$/u;
const UNREADABLE = /[\u0080-\u009f\p{Co}\p{Cn}]/u;
/** So many sequences in a row are proof; Thai, whose letters are leads and trails alike, needs twice as many. */
const PROOF = 3;
/** Letters of the alphabets that are written in sequences throughout. */
const OTHER_ALPHABETS = /(?!\p{M})[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}]/gu;

/** Whether the decoded text reads, and is too long or too telling to be chance. */
function isProof(decoded: Decoded, text: string, name: PageName): boolean {
  if (UNREADABLE.test(decoded.text) || !READABLE.test(decoded.text)) return false;
  const needed = name === 'cp874' && !/\p{Script=Arabic}/u.test(decoded.text) ? 2 * PROOF : PROOF;
  const letters = decoded.text.match(OTHER_ALPHABETS)?.length ?? 0;
  if (letters >= needed && isDense(decoded)) return true;
  return isTelling(decoded, text) || (decoded.sequences >= PROOF && decodedAgain(decoded.text) !== undefined);
}

/** Whether sequences follow each other: decoded words are longer than one letter. */
const isDense = ({ text }: Decoded): boolean => /[\p{L}\p{M}]{3}/u.test(text);

/** A quotation mark, a dash or dots: three bytes, of which the second is shown by a sign that no word holds. */
const PUNCTUATION = /^[\u2010-\u2026\u2030-\u203a]/u;
/** Other signs of three bytes or four, behind the Western letters that these begin with. */
const SIGN = /^[\p{P}\p{S}\p{Emoji_Presentation}]/u;

/**
 * A few accented letters or marks: proof only where what stood there cannot be spelling. Letters of another
 * alphabet inside a Latin word are none, a capital with tilde or circumflex inside a word of small letters is none,
 * and neither is one before a sign.
 */
function isTelling({ start, end, text: decoded }: Decoded, text: string): boolean {
  const quote = text.slice(start, end);
  if (PUNCTUATION.test(decoded)) return true;
  if (/^[âð]/.test(quote)) return quote.length >= 3 && SIGN.test(decoded);
  const before = text[start - 1] ?? '';
  const inWord = /\p{Ll}/u.test(before) || /\p{Ll}/u.test(text[end] ?? '');
  if (quote.startsWith('Â'))
    return quote === 'Â´' || (/^Â[£§©®°±«»·¿¡\u00a0½¼¾²³]/.test(quote) && !/\p{L}/u.test(before));
  if (quote === 'Ã\u00a0') return !/\p{Lu}/u.test(before);
  if (!inWord || !/^\p{Script=Latin}/u.test(decoded)) return false;
  if (/^[ÃÄÅĂĹ]/.test(quote)) return true;
  return /^[^\p{Script=Latin}]/u.test(quote) && /[a-z]/.test(before + (text[end] ?? ''));
}

/** Code pages in which the text of a first misreading is met when it was read wrong again. */
const SECOND_READINGS: readonly CodePage[] = ['windows-1252', 'windows-1256', 'windows-1251'];
const ACCENTED = /^[\u00c0-\u017f\u2010-\u2026€]+$/;
const secondTables = new Map<CodePage, ByteTable>();

/** What a decoded stretch says when it is itself UTF-8 that was read wrong, from its first letter to its last. */
function decodedAgain(text: string): string | undefined {
  for (const page of SECOND_READINGS) {
    const table = secondTables.get(page) ?? byteTable(page);
    secondTables.set(page, table);
    const decoded = decodeRun(text, 0, table);
    if (decoded === undefined || decoded.end !== text.length) continue;
    const { text: repaired, sequences } = decoded;
    if (UNREADABLE.test(repaired) || !READABLE.test(repaired)) continue;
    if (sequences >= PROOF || (page === 'windows-1252' && ACCENTED.test(repaired))) return repaired;
  }
  return undefined;
}
