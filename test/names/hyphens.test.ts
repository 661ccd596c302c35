/** Names in Latin and Cyrillic letters are shown and written as they stand, hyphens included. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/findings/finding.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { NO_DECISIONS } from '../../server/src/names/clusters/decisions.ts';
import { analyseNames, type NameAnalysis } from '../../server/src/names/names.ts';
import { namesOfArticle } from '../../server/src/names/workspace/article-names.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { describeTwins } from '../service/newsroom.ts';
import { testResources } from './test-knowledge.ts';

const read = (text: string): NameAnalysis => analyseNames(createArticle(text), testResources, NO_DECISIONS);

/** `type form×count …` of each entity. */
const shown = (text: string): string[] =>
  read(text).entities.map(
    ({ type, forms }) => `${type} ${forms.map(({ form, count }) => `${form}×${count}`).join(' ')}`,
  );

/** The text after the first fix of each finding. */
function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((sum, { start, end, newText }) => sum.slice(0, start) + newText + sum.slice(end), text);
}

describeTwins('hyphens in names', (twin) => {
  test('a fix leaves the hyphens of its place where they are', () => {
    const { text, spans } = readMarkers(
      twin('Mr. Jean-Pierre Duvallier and ⟦Jean-Pierre Duvalier⟧ met. Then Mr. Jean-Pierre Duvallier left.'),
    );
    const { findings } = read(text);
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(
      spans.map(({ start, end }) => ({ start, end })),
    );
    expect(fixed(text, findings)).toBe(
      twin('Mr. Jean-Pierre Duvallier and Jean-Pierre Duvallier met. Then Mr. Jean-Pierre Duvallier left.'),
    );
  });

  test('a form that a person chose is written as it was chosen', () => {
    const text = twin(
      'Mr. Jean-Pierre Duvallier and Jean-Pierre Duvalier met. Then Mr. Jean-Pierre Duvallier left.',
    );
    const preferred = new Map([['jean pierre duvallier', 'Jean Pierre Duvallier']]);
    const decisions = { ...NO_DECISIONS, preferred };
    const { findings } = analyseNames(createArticle(text), testResources, decisions);
    expect(findings).toHaveLength(1);
    expect(fixed(text, findings)).toContain('and Jean Pierre Duvallier met.');
  });

  test('two spellings of a compound surname compete, and the one that speaks is a person', () => {
    const { text, spans } = readMarkers(
      twin('Mrs Paula Hoffmeier-Brandt told reporters on Tuesday. ⟦Hofmeier-Brandt⟧ added that it was late.'),
    );
    const { entities, findings } = read(text);
    expect(entities.map(({ type }) => type)).toEqual(['PER']);
    expect(findings).toMatchObject([{ rule: 'name/name-variant', ...spans[0] }]);
    expect(fixed(text, findings)).toContain('Tuesday. Hoffmeier-Brandt added');
  });
});

describe('what is shown', () => {
  test('a compound surname is one word of a name, with a hyphen or with a dash', () => {
    const text =
      'Mrs Anna Wolska-Zimna arrived on Monday. Wolska-Zimna said it was useful. Later Wolska–Zimna left.';
    expect(shown(text)).toEqual(['PER Wolska-Zimna×3']);
  });

  test('a dash between names that the article does not join divides them', () => {
    const text = 'She met Mr Wolski–Zimin on Monday.';
    expect(shown(text).join()).not.toContain('Wolski–Zimin');
  });

  test('writings that differ by a hyphen or a space are one form, that of most uses', () => {
    const text =
      'Mr Marc-Andre Leclair spoke. Then Mr Marc Andre Leclair left. Mr Marc-Andre Leclair came back.';
    const { findings } = read(text);
    expect(findings).toEqual([]);
    expect(shown(text)).toEqual(['PER Marc-Andre Leclair×3']);
  });

  test('a name with an article counts under the word behind it', () => {
    const text =
      'It was Tariq al-Hamdani who was there with them. What President al-Hamdani said was that Hamdani had left.';
    expect(shown(text)).toEqual(['PER Hamdani×3']);
  });

  test('Cyrillic names keep their hyphens', () => {
    const text = 'Министр Анна Вольская-Зимина приехала. Затем Вольская-Зимина сказала, что всё хорошо.';
    expect(shown(text)).toEqual(['PER Вольская-Зимина×2']);
  });

  test('who is head of a company is a person', () => {
    const text =
      'It was the president of the company Robert Bartov who said so. Then they saw that Bartov had left.';
    expect(shown(text)).toEqual(['PER Bartov×2']);
    expect(shown('It was the company Robert Bartov that said so, and then it was late.')).toEqual([
      'ORG Robert Bartov×1',
    ]);
  });
});

test('the names of a workspace have compounds as one part, given names among them', () => {
  const text = 'Mr Jean-Pierre Duvallier spoke. Duvallier left.';
  const { uses } = namesOfArticle('a.txt', 'en', 0, read(text).entities);
  expect(uses.map(({ form, part, count }) => `${part} ${form}×${count}`)).toEqual([
    'given Jean-Pierre×1',
    'head Duvallier×2',
  ]);
});
