/** `.copydesk/phrases.tsv`: the lines that somebody accepted as residue, with who, when and how often they stood. */

import { phraseKey } from '../artifacts/project-lexicon.ts';
import { say } from '../messages/message.ts';
import { firstProblems, type PlacedProblem, type ProjectFile } from './project-file.ts';

const HEADING = 'phrase\taccepted by\taccepted at\tfiles\ttimes';
/** Tables that were begun before the counts were kept. */
const OLD_HEADING = 'phrase\taccepted by\taccepted at';

export const phrasesTable: ProjectFile<readonly string[]> = {
  name: 'phrases.tsv',
  largest: 4 * 1024 * 1024,
  nothing: [],
  read: async (text) => ({ content: readPhrases(text), problems: firstProblems(wordless(text)) }),
};

/** Rows that can never be reported. */
function wordless(text: string): readonly PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    const [phrase = ''] = row.replace(/\r$/, '').split('\t');
    if (row.trim() !== '' && !row.startsWith('#') && phraseKey(phrase) === '') {
      const message = say('There are no words in this line, so it is never reported.');
      problems.push({ start, end: start + phrase.length, severity: 'warning', message });
    }
    start += row.length + 1;
  }
  return problems;
}

/** The accepted lines in the order of the table. */
export const readPhrases = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && line !== HEADING && line !== OLD_HEADING)
    .map((line) => line.split('\t')[0] ?? '');

/** A decision that a line is residue. */
export interface AcceptedPhrase {
  readonly phrase: string;
  readonly who: string;
  readonly when: Date;
  /** In how many files it stood and how often, where that was counted. */
  readonly counts: { readonly files: number; readonly times: number } | undefined;
}

/** The table with some more lines, each once; the very same text when all of them are in it already. */
export function withPhrases(table: string, accepted: readonly AcceptedPhrase[]): string {
  const known = new Set(readPhrases(table).map(phraseKey));
  let rows = '';
  for (const { phrase, who, when, counts } of accepted) {
    const line = cell(phrase).replace(/^#+ ?/, '');
    const key = phraseKey(line);
    if (key === '' || known.has(key)) continue;
    known.add(key);
    rows += `${[line, cell(who), when.toISOString(), counts?.files ?? '', counts?.times ?? ''].join('\t').trimEnd()}\n`;
  }
  if (rows === '') return table;
  const head = table === '' ? `${HEADING}\n` : table.endsWith('\n') ? table : `${table}\n`;
  return head + rows;
}

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();
