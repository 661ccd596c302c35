/** The regular expressions of the engine, and the pump: long repetitions on which one that is too slow shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { processorTime } from '../timing.ts';

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
const ROUNDS = 3;

/** A regular expression of the engine. */
export interface Pattern {
  /** The file that holds it, or that it was built at run time. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal in the source. */
export function literals(): readonly Pattern[] {
  return sourceFiles()
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

/** Entry points that begin to serve as soon as they are imported. */
const PROGRAMS = /^(?:lsp\/(?:node\/(?:node|start)|browser\/browser)|cli\/main)\.ts$/;

/**
 * Every pattern that is built at run time: when modules are loaded, and when articles in which all rules find something
 * are analysed. The constructor is watched meanwhile, so a pattern cannot be forgotten.
 */
export async function builtPatterns(): Promise<readonly Pattern[]> {
  const built = new Map<string, Pattern>();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags], newTarget) {
      const made = Reflect.construct(target, flags === undefined ? [source] : [source, flags], newTarget);
      if (made instanceof own) {
        const where = 'built at run time';
        built.set(`/${made.source}/${made.flags}`, { where, source: made.source, flags: made.flags });
      }
      return made;
    },
  });
  try {
    for (const name of sourceFiles()) {
      if (!PROGRAMS.test(name)) await import(SOURCE + name);
    }
    const { ALL_RULES } = await import('../../server/src/analysis/rules.ts');
    const { analyse } = await import('../../server/src/analysis/analysis.ts');
    const { createArticle } = await import('../../server/src/text/article.ts');
    const { readMarkers } = await import('../../server/src/findings/markers.ts');
    const { NO_GAZETTEER } = await import('../../server/src/lsp/projects/no-gazetteer.ts');
    const { NO_WORDS } = await import('../../server/src/names/lexicon/words.ts');
    const resources = { gazetteer: NO_GAZETTEER, words: NO_WORDS };
    for (const { examples } of ALL_RULES) {
      for (const marked of [...examples.flags, ...examples.leaves]) {
        analyse(createArticle(readMarkers(marked).text), { resources });
      }
    }
  } finally {
    globalThis.RegExp = own;
  }
  return [...built.values()];
}

const sourceFiles = (): readonly string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

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

/** Milliseconds of processor time that finding every match takes. */
function searchTime(pattern: RegExp, text: string): number {
  return processorTime(() => {
    pattern.lastIndex = 0;
    let found = 0;
    for (let match = pattern.exec(text); match !== null && found < 50_000; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex++;
      found++;
    }
  });
}

/** The unit on which a pattern takes too long, if there is one. */
export function hostileUnit({ source, flags }: Pattern): string | undefined {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return [...COMMON, ...namedIn(source)].find((unit) => {
    const text = (length: number): string => `${unit.repeat(Math.ceil(length / unit.length))}\u0000`;
    const long = text(SHORT * FACTOR);
    if (searchTime(pattern, long) < 20) return false;
    // Both again, in turns: a machine that is busy, or a compiler at work, slows one of them and not always the same.
    const times = Array.from({ length: ROUNDS }, () => ({
      short: Math.max(searchTime(pattern, text(SHORT)), 0.2),
      long: searchTime(pattern, long),
    }));
    const least = (which: 'short' | 'long'): number => Math.min(...times.map((time) => time[which]));
    return least('long') / least('short') > FACTOR * 3;
  });
}
