/** Findings of an edited article that are placed when somebody asks: early, late, all at once or a few. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/analysis/analysis.ts';
import {
  AnalysisMemory,
  type EditedAnalysis,
} from '../../server/src/analysis/incremental/analysis-memory.ts';
import { fingerprint } from '../../server/src/findings/fingerprint.ts';
import { diagnostics } from '../../server/src/service/diagnostics.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { BlockText } from '../../server/src/text/block-text.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { testResources as resources } from '../names/test-knowledge.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const news = readdirSync(seeds)
  .filter((name) => name.startsWith('ar-') && name.endsWith('.txt'))
  .map((name) => readFileSync(seeds + name, 'utf8'))
  .join('\n');

const options = { resources };
const NOTHING_DISMISSED = new Set<string>();

/** An article that is edited. */
class Edited {
  readonly #memory = new AnalysisMemory();
  #text: BlockText;

  constructor(text: string) {
    this.#text = BlockText.of(text);
  }

  get text(): string {
    return this.#text.text;
  }

  /** Writes words in place of others and analyses what comes of it. */
  write(words: string, inPlaceOf: string): EditedAnalysis {
    const start = this.text.indexOf(inPlaceOf);
    if (start < 0) throw new Error(`“${inPlaceOf}” is not in the text.`);
    this.#text = this.#text.edited({ start, end: start + inPlaceOf.length, newText: words });
    return this.analysis();
  }

  analysis(): EditedAnalysis {
    return runThrough(this.#memory.analyseInSteps(this.#text, () => options));
  }
}

const fresh = (text: string): Analysis => analyse(createArticle(text), options);
const asText = (value: unknown): string => JSON.stringify(value);

describe.each([
  ['as written', (text: string) => text],
  ['after an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('what is found in an article, %s', (_twin, of) => {
  test('is shown as that of a fresh analysis, after each edit', () => {
    const edited = new Edited(of(news));
    edited.analysis();
    for (const [words, place] of [
      ['قال ،', 'قال'],
      ['[ad_1]\nوقال', 'وقال'],
      ['', ' في'],
    ] as const) {
      const analysis = edited.write(words, place);
      const expected = diagnostics(fresh(edited.text), NOTHING_DISMISSED);
      expect(analysis.count).toBe(expected.findings.length);
      expect(asText(diagnostics(analysis, NOTHING_DISMISSED))).toBe(asText(expected));
    }
  });

  test('is that of its own text, when it is asked for after the next edit', () => {
    const edited = new Edited(of(news));
    const before = edited.analysis();
    const { text } = edited;
    edited.write('قال ،', 'قال');
    edited.write('', ' في');
    const expected = fresh(text);
    expect(asText(before.findings)).toBe(asText(expected.findings));
    expect(asText(before.entities)).toBe(asText(expected.entities));
  });

  test('tells of other places in its own text, when it is asked for them after the next edit', () => {
    const edited = new Edited(of(news));
    const { findings } = edited.analysis();
    const { text } = edited;
    edited.write('وسطر جديد\nقال', 'قال');
    expect(asText(findings)).toBe(asText(fresh(text).findings));
  });
});

test('findings before an edit stay the same objects, with the fixes of the newest text', () => {
  const edited = new Edited(news);
  const before = edited.analysis().first(Number.POSITIVE_INFINITY);
  const last = edited.text.trimEnd().slice(-12);
  const analysis = edited.write(`\n${last}`, last);
  const known = new Set(before);
  const shared = analysis.first(Number.POSITIVE_INFINITY).filter((named) => known.has(named));
  expect(shared.length).toBeGreaterThan(before.length / 4);
  const expected = fresh(edited.text).findings;
  expect(asText(analysis.findings)).toBe(asText(expected));
});

test('a version that was overtaken keeps its own fixes for findings that stand in the newest one too', () => {
  const edited = new Edited(news);
  const before = edited.analysis();
  const { text } = edited;
  expect(before.first(Number.POSITIVE_INFINITY)).toHaveLength(before.count);
  const middle = text.slice(text.length >> 1).match(/ \S{5,} /u)![0];
  const analysis = edited.write(` كلمة جديدة${middle}`, middle);
  expect(asText(diagnostics(analysis, NOTHING_DISMISSED))).toBe(
    asText(diagnostics(fresh(edited.text), NOTHING_DISMISSED)),
  );
  expect(asText(diagnostics(before, NOTHING_DISMISSED))).toBe(
    asText(diagnostics(fresh(text), NOTHING_DISMISSED)),
  );
  expect(asText(before.findings)).toBe(asText(fresh(text).findings));
});

describe('spellings of a name on both sides of an edit', () => {
  const name = (form: string): string => `وصل وزير الدفاع الروسي سيرجي ${form} إلى العاصمة مساء الجمعة.\n`;
  const calm = 'ولم يحدث في الميناء شيء يذكر منذ الصباح.\nوكان الطقس هادئا في المدينة طوال اليوم.\n';
  const long = Array.from({ length: 40 }, (_, at) => `وفي اليوم ${at} سار القطار إلى الجنوب.\n`).join('');
  /** The other spelling stands so often before the edit; the one that is reported on both sides of it. */
  const article = (times: number): string =>
    name('شويغو').repeat(times) + name('شويجو') + long + calm + name('شويجو') + long;
  const variantOf = (analysis: EditedAnalysis) =>
    analysis.first(Number.POSITIVE_INFINITY).find(({ finding }) => finding.rule === 'name/name-variant')!;

  test('are changed where they stand in the version that is asked', () => {
    const edited = new Edited(article(4));
    const before = edited.analysis();
    const shared = variantOf(before);
    expect(shared.finding.related.length).toBeGreaterThan(0);
    const now = edited.write('باردا وهادئا', 'هادئا');
    expect(variantOf(now)).toBe(shared);
    const [own, all] = [fresh(article(4)).findings, fresh(edited.text).findings];
    const fixesIn = (findings: typeof own) =>
      findings.find(({ rule }) => rule === shared.finding.rule)!.fixes;
    expect(asText(fixesIn(own))).not.toBe(asText(fixesIn(all)));
    expect(asText(shared.finding.fixes)).toBe(asText(fixesIn(all)));
    expect(asText(variantOf(before).finding.fixes)).toBe(asText(fixesIn(own)));
    expect(asText(before.findings)).toBe(asText(own));
    expect(asText(now.findings)).toBe(asText(all));
  });

  test('are told of where one came behind the finding', () => {
    const edited = new Edited(article(3));
    variantOf(edited.analysis());
    const now = edited.write(`الطقس هادئا. وقال شويغو`, 'الطقس هادئا');
    expect(asText(now.findings)).toBe(asText(fresh(edited.text).findings));
    const later = edited.write('', '. وقال شويغو');
    expect(asText(later.findings)).toBe(asText(fresh(edited.text).findings));
  });
});

test('what was not read of some versions between is told of the newest', () => {
  const edited = new Edited(news);
  edited.analysis().first(Number.POSITIVE_INFINITY);
  for (const word of ['واحدة', 'ثانية', 'ثالثة']) edited.write(`قال ${word}\n`, 'قال');
  const analysis = edited.write('وقال', 'قال');
  expect(asText(diagnostics(analysis, NOTHING_DISMISSED))).toBe(
    asText(diagnostics(fresh(edited.text), NOTHING_DISMISSED)),
  );
});

test('a few findings are the first of all, and the same objects', () => {
  const analysis = new Edited(news).analysis();
  const few = analysis.first(3);
  const all = analysis.first(analysis.count);
  expect(few).toHaveLength(3);
  expect(all).toHaveLength(analysis.count);
  for (const [at, named] of few.entries()) expect(all[at]).toBe(named);
  expect(analysis.findings[0]).toBe(few[0]!.finding);
  expect(asText(analysis.first(2))).toBe(asText(few.slice(0, 2)));
});

test('the names of findings follow the words around them over many short lines', () => {
  const edited = new Edited('Nobody knew.\none\ntwo\nthree\nHe came , late.\nfour\nfive\nsix\nThe end.\n');
  const namesIn = (analysis: EditedAnalysis): void => {
    expect(analysis.count).toBeGreaterThan(0);
    for (const { finding, fingerprint: print } of analysis.first(analysis.count)) {
      expect(print).toBe(fingerprint(edited.text, finding.rule, finding));
    }
  };
  namesIn(edited.analysis());
  namesIn(edited.write('ten', 'one'));
  namesIn(edited.write('sixty', 'six'));
  namesIn(edited.write('Somebody', 'Nobody'));
});

test('what is dismissed is counted out where more is found than shown', () => {
  const line = 'He came , late.\n';
  const edited = new Edited(`She left , early on.\n${line.repeat(5200)}`);
  const analysis = edited.analysis();
  const [first] = analysis.first(1);
  const left = diagnostics(analysis, new Set([first!.fingerprint]));
  expect(left.findings[0]!.finding.start).toBeGreaterThan(first!.finding.end);
  expect(asText(left)).toBe(asText(diagnostics(fresh(edited.text), new Set([first!.fingerprint]))));
});

test('the copy of a page is said as long as it is one', () => {
  const prose = 'The minister arrived in the old harbour on Friday evening, and nobody knew why. '.repeat(3);
  const residue = 'Share this article\n'.repeat(30);
  const edited = new Edited(`${residue}${prose}\n`);
  const saysSo = (analysis: EditedAnalysis): boolean => {
    expect(asText(analysis.findings)).toBe(asText(fresh(edited.text).findings));
    return analysis.findings.some(({ rule }) => rule === 'chrome/page-dump');
  };
  expect(saysSo(edited.analysis())).toBe(true);
  expect(saysSo(edited.write('A first line\nShare', 'Share'))).toBe(true);
  expect(saysSo(edited.write('', residue))).toBe(false);
  expect(saysSo(edited.write(`${residue}The minister`, 'The minister'))).toBe(true);
});
