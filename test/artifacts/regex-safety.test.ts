/**
 * No regular expression of the engine may take more than linear time. Every literal in server/src is pumped: run over
 * long repetitions of the characters it speaks of, at two lengths, and its time may not grow as the square.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../server/src/', import.meta.url));
/** A literal stands where an expression may begin. The scanner reads a class as one piece, as the language does. */
const LITERAL =
  /(?<=[=(,:[!&|?{};>]\s{0,80}|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s,;).\]}:])/g;
/** What any pattern may meet: spaces, letters of four scripts, digits, marks, brackets, quotes. */
const COMMON = [
  ' ',
  '\n',
  'a',
  'A',
  'ab ',
  '1',
  '1.',
  'ا',
  'ال ',
  'ي',
  'ـ',
  'я',
  'א',
  'é',
  '.',
  '. ',
  ',',
  '"',
  "'",
  '“',
  '«',
  '(',
  '[',
  '{',
  '{a|',
  '<',
  '</',
  '&',
  '&a',
  '#',
  '\\',
  '/',
  '-',
  ' - ',
  '|',
  ' | ',
  ':',
  '@',
  'a@a.',
  '؟',
  '،',
  'http://',
  'ط§',
  'Ã©',
  '+1 ',
];
const SHORT = 3_000;
const FACTOR = 6;

interface Literal {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function literals(): readonly Literal[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(SOURCE + name, 'utf8');
      return [...text.matchAll(LITERAL)].map(([, source, flags]) => ({
        where: name,
        source: source!,
        flags: flags!,
      }));
    })
    .filter(({ source, flags }) => compiles(source, flags));
}

function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Single characters that the pattern names itself. */
const namedIn = (source: string): readonly string[] =>
  [
    ...new Set(
      source.replace(/\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\./g, ' ').match(/[^\s()[\]{}|?*+^$.\\]/gu) ?? [],
    ),
  ].slice(0, 12);

function milliseconds(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.lastIndex = 0;
  let found = 0;
  for (let match = pattern.exec(text); match !== null && found < 50_000; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    found++;
  }
  return performance.now() - start;
}

/** The unit on which a pattern takes too long, if there is one. */
function hostileUnit({ source, flags }: Literal): string | undefined {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return [...COMMON, ...namedIn(source)].find((unit) => {
    const text = (length: number): string => `${unit.repeat(Math.ceil(length / unit.length))}\u0000`;
    const long = milliseconds(pattern, text(SHORT * FACTOR));
    if (long < 20) return false;
    const short = Math.max(milliseconds(pattern, text(SHORT)), 0.2);
    const again = milliseconds(pattern, text(SHORT * FACTOR));
    return Math.min(long, again) / short > FACTOR * 3;
  });
}

const found = literals();

test('there are literals to be pumped', () => expect(found.length).toBeGreaterThan(250));

test('no literal takes more than linear time on any of the repetitions', { timeout: 120_000 }, () => {
  const hostile = found.flatMap((literal) => {
    const unit = hostileUnit(literal);
    return unit === undefined ? [] : [`${literal.where}: /${literal.source}/ on ${JSON.stringify(unit)}`];
  });
  expect(hostile).toEqual([]);
});

test('the pump finds a pattern that takes more than linear time', () => {
  expect(hostileUnit({ where: '', source: ' +$', flags: '' })).toBeDefined();
}, 60_000);
