/** What mending may touch: only what a finding names, and never a sentence, an attribution or the rest of the file. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLabelledFolder } from '../../bench/labelled-articles.mts';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { english } from '../../server/src/messages/wording.ts';
import { artifactFindings } from './run-rule.ts';

const ARTICLES = readLabelledFolder(fileURLToPath(new URL('articles', import.meta.url)));
const LINES = ARTICLES.flatMap(({ text }) => text.split('\n'));
const EXAMPLES = ARTIFACT_RULES.flatMap(({ examples }) => examples.flags.map((one) => readMarkers(one).text));
/** Lines of residue and of prose in any order: pages that nobody thought of. */
const page = fc
  .array(fc.constantFrom(...LINES, ...EXAMPLES, '', '🚀'), { minLength: 1, maxLength: 16 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

test('no edit touches a letter outside its finding', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const finding of artifactFindings(text)) {
        for (const { start, end } of finding.fixes.flatMap(({ edits }) => edits)) {
          const outside =
            text.slice(start, Math.min(end, finding.start)) + text.slice(Math.max(start, finding.end), end);
          expect(
            outside.replace(/[\s\u200e\u200f\ufeff]/g, ''),
            `${finding.rule}: ${english(finding.message)}`,
          ).toBe('');
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('mending any page twice changes nothing the second time', () => {
  fc.assert(
    fc.property(page, (text) => {
      const once = fixToFixedPoint(text, artifactFindings);
      expect(once.settled).toBe(true);
      expect(fixToFixedPoint(once.text, artifactFindings).changes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Longer than a button, with the mark of a sentence at its end. */
const SENTENCES = [
  'He came yesterday from the north with forty others, and nobody in the harbour knew why.',
  'وصل الوزير أمس إلى العاصمة على رأس وفد كبير، وغادرها في المساء من دون أن يدلي بأي تصريح.',
  'Subscribe to three of them and you will read more than a Sunday paper, says one editor of the north.',
  'Источник в министерстве сообщил, что переговоры продолжатся в четверг и закончатся в пятницу.',
  'Abonnez-vous à trois lettres, dit une rédactrice, et vous lirez plus qu’un journal du dimanche.',
];
const ATTRIBUTIONS = [
  'المصدر: وكالة الصحافة الفرنسية',
  'Source: Agence Exemple',
  'Reporting by Jane Example; editing by John Example',
  'This article is republished from The Example under a Creative Commons licence.',
  'LONDON (Reuters) - The harbour reopened on Friday.',
  'By Jane Example',
  'كتب: سالم محمد',
  'Dieser Beitrag erschien zuerst im Beispiel.',
];
const RESIDUE = [
  '[ad_1]',
  'Share this article',
  'RELATED STORIES',
  'Two neighbours quarrel again',
  'Read more',
  'المصدر',
];

describe('what is never deleted unasked', () => {
  test.each([...SENTENCES, ...ATTRIBUTIONS])('%s', (line) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RESIDUE), { maxLength: 6 }),
        fc.array(fc.constantFrom(...RESIDUE), { maxLength: 6 }),
        (before, behind) => {
          const text = ['Two old friends meet again', SENTENCES[0], ...before, line, ...behind].join('\n');
          const { text: mended } = fixToFixedPoint(text, artifactFindings);
          expect(mended.split('\n')).toContain(line);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a block of related links ends where prose resumes, and the end of the file is never taken with it', () => {
  const prose = SENTENCES[0]!;
  const text = `A title of it\n${prose}\nRELATED STORIES\nTwo neighbours quarrel again\nHarbour stays closed until June\n${prose.replace('north', 'south')}\nThe end of it all was near and dark, he said.`;
  const block = artifactFindings(text).filter(({ rule }) => rule === 'chrome/related-block');
  expect(block.map(({ start, end }) => text.slice(start, end))).toEqual([
    'RELATED STORIES',
    'Two neighbours quarrel again',
    'Harbour stays closed until June',
  ]);
  expect(block.every(({ fixes }) => fixes.every(({ kind }) => kind === 'confirm'))).toBe(true);
});
