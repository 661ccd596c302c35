import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type AnalysisOptions, analyse } from '../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../server/src/analysis/incremental/analysis-memory.ts';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import { completed } from '../../server/src/findings/late-finding.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { BlockText } from '../../server/src/text/block-text.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { testResources as resources } from '../names/test-knowledge.ts';
import { processorTime } from '../timing.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const news = readdirSync(seeds)
  .filter((name) => name.startsWith('ar-') && name.endsWith('.txt'))
  .map((name) => readFileSync(seeds + name, 'utf8'))
  .join('\n');

const DEFAULTS: AnalysisOptions = { resources };

const WITHOUT_NAMES: AnalysisOptions = { resources, rules: { severities: {}, names: false } };

/** An article that is edited, analysed whenever it is asked for. */
class Edited {
  readonly #memory = new AnalysisMemory();
  text: BlockText;

  constructor(text: string) {
    this.text = BlockText.of(text);
  }

  /** Writes words in place of others. */
  write(words: string, inPlaceOf: string): this {
    const start = this.text.text.indexOf(inPlaceOf);
    if (start < 0) throw new Error(`“${inPlaceOf}” is not in the text.`);
    this.text = this.text.edited({ start, end: start + inPlaceOf.length, newText: words });
    return this;
  }

  steps(options = DEFAULTS) {
    return this.#memory.analyseInSteps(this.text, () => options);
  }

  analysis(options = DEFAULTS) {
    return runThrough(this.steps(options));
  }
}

const rulesIn = (edited: Edited, options = DEFAULTS): string[] =>
  edited.analysis(options).findings.map(({ rule }) => rule);

test('every rule says how far it looks', () => {
  expect(ARTIFACT_RULES.filter(({ reach }) => reach === undefined).map(({ id }) => id)).toEqual([]);
});

describe('an article that is edited', () => {
  test.each([
    ['as written', (text: string) => text],
    ['after an astral character', (text: string) => `🚀 ${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('says what a fresh one says, %s', (_twin, of) => {
    const edited = new Edited(of(news));
    edited.analysis();
    for (const [words, place] of [
      ['قال ،', 'قال'],
      ['[ad_1]\nوقال', 'وقال'],
      ['', ' في'],
    ] as const) {
      const { findings, entities, problems } = edited.write(words, place).analysis();
      const fresh = analyse(createArticle(edited.text.text), DEFAULTS);
      expect(findings.map(completed)).toEqual(fresh.findings);
      expect(entities).toEqual(fresh.entities);
      expect(problems).toEqual(fresh.problems);
    }
  });

  test('keeps the findings of paragraphs that stay where they are', () => {
    const between = 'They said a long time ago that nobody in the old harbour knew of it. '.repeat(4);
    const edited = new Edited(`He came , late.\n${between}\nShe left.`);
    const [first] = edited.analysis().findings;
    expect(first?.rule).toBe('punctuation/space-before-punct');
    expect(edited.write('went', 'left').analysis().findings[0]).toBe(first);
  });

  test('forgets what is no longer so, and finds what is', () => {
    const edited = new Edited('He came.\nShe left , late.');
    expect(rulesIn(edited)).toEqual(['punctuation/space-before-punct']);
    expect(rulesIn(edited.write('left,', 'left ,'))).toEqual([]);
    expect(rulesIn(edited.write('came .', 'came.'))).toEqual(['punctuation/space-before-punct']);
  });

  test('is looked at anew where a habit of the whole article changes', () => {
    const edited = new Edited('ذهب الى العاصمة.\nوعاد الى بيته.');
    expect(rulesIn(edited)).toEqual([]);
    edited.write('وعاد إلى بيته، ثم إلى عمله، وأكد أيضا ما قاله أمس.', 'وعاد الى بيته.');
    expect(rulesIn(edited)).toEqual(['orthography/hamza']);
  });

  test('is analysed to the end after an analysis that was given up', () => {
    const edited = new Edited(news);
    edited.analysis();
    for (let given = 0; given < 12; given++) {
      const steps = edited.write('قال ،', 'قال').steps();
      for (let step = 0; step < given; step++) steps.next();
    }
    const fresh = analyse(createArticle(edited.text.text), DEFAULTS);
    expect(edited.analysis().findings.map(completed)).toEqual(fresh.findings);
  });

  test('of another language that was given up while it was taken in is what it was before', () => {
    const edited = new Edited(news.repeat(5));
    const before = edited.analysis();
    const found = before.findings.map(completed);
    edited.text = BlockText.of('A plain line of English news .\n'.repeat(3000));
    const steps = edited.steps();
    steps.next();
    steps.next();
    steps.return(undefined as never);
    expect(before.isOvertaken).toBe(false);
    edited.text = edited.text.edited({ start: 0, end: 0, newText: 'Another line , then.\n' });
    expect(edited.analysis().findings.map(completed)).toEqual(
      analyse(createArticle(edited.text.text), DEFAULTS).findings.map(completed),
    );
    expect(before.findings.map(completed)).toEqual(found);
  });

  test('with an edit in a paragraph as long as a book asks one rule at a time', () => {
    const stepsOf = (length: number): number => {
      const line = news.replaceAll('\n', ' ').repeat(100).slice(0, length);
      const edited = new Edited(`${line}\n`);
      edited.analysis(WITHOUT_NAMES);
      edited.text = edited.text.edited({ start: 0, end: 0, newText: 'قال ، ' });
      let steps = 0;
      for (const run = edited.steps(WITHOUT_NAMES); run.next().done !== true; ) steps++;
      const fresh = analyse(createArticle(edited.text.text), WITHOUT_NAMES);
      expect(edited.analysis(WITHOUT_NAMES).findings.map(completed)).toEqual(fresh.findings);
      return steps;
    };
    expect(stepsOf(60_000) - stepsOf(40_000)).toBeGreaterThan(ARTIFACT_RULES.length / 2);
  });

  test('follows the settings', () => {
    const edited = new Edited('He came , late.');
    const off: AnalysisOptions = { resources, rules: { severities: { 'punctuation/*': 'off' } } };
    expect(rulesIn(edited)).toHaveLength(1);
    expect(rulesIn(edited, off)).toEqual([]);
    expect(rulesIn(edited)).toHaveLength(1);
  });
});

test('an edit costs a small part of what a fresh analysis costs', () => {
  const edited = new Edited(news);
  const { text } = edited.text;
  const fresh = processorTime(() => {
    for (let round = 0; round < 6; round++) analyse(createArticle(text), DEFAULTS);
  });
  edited.analysis();
  const edits = 60;
  const spent = processorTime(() => {
    for (let edit = 0; edit < edits; edit++) {
      const at = Math.floor((edit * edited.text.length) / edits);
      edited.text = edited.text.edited({ start: at, end: at, newText: 'و' });
      edited.analysis();
    }
  });
  expect(spent / edits).toBeLessThan((0.5 * fresh) / 6);
});
