/** What takes long is answered in slices, for as long as somebody waits and the article stands. */
import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import type { Analysis } from '../../../server/src/analysis/analysis.ts';
import { Answers } from '../../../server/src/lsp/documents/answers.ts';
import type { ArticleView } from '../../../server/src/lsp/documents/article-view.ts';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents.ts';
import { Scheduler } from '../../../server/src/lsp/documents/scheduler.ts';

/** Long and short articles on a clock that stands still until it is told to go on; each step takes all of a slice. */
function begin() {
  const soon: (() => void)[] = [];
  let time = 0;
  const clock = {
    now: () => (time += 5),
    after: () => () => {},
    soon: (run: () => void) => void soon.push(run),
  };
  const documents = new OpenDocuments('utf-16');
  const analyses = new Map<string, Analysis>();
  const view = (uri: string): ArticleView | undefined => {
    const document = documents.get(uri);
    const analysis = analyses.get(uri);
    if (document === undefined || analysis === undefined) return undefined;
    return { uri, version: document.version, article: { analysis } } as unknown as ArticleView;
  };
  const analysed = (uri: string): void => {
    const { text } = documents.get(uri)!;
    analyses.set(uri, { article: { text } } as unknown as Analysis);
  };
  for (const [uri, length] of [
    ['long', 1e6],
    ['short', 10],
  ] as const) {
    documents.open(uri, 'plaintext', 1, 'x'.repeat(length));
    analysed(uri);
  }
  const answers = new Answers(
    {
      article: async (uri) => view(uri),
      documents,
      analyses: {
        finished: (uri) => {
          const analysis = analyses.get(uri);
          return analysis && { uri, version: documents.get(uri)!.version, analysis };
        },
      },
    },
    new Scheduler(clock),
  );
  /** Lets everything that waits be done that needs no slice. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  /** Runs so many slices, as far as there are any. */
  const slices = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      await settle();
      soon.shift()?.();
    }
    await settle();
  };
  const log: string[] = [];
  function* steps(name: string, count: number): Generator<void, string> {
    for (let at = 0; at < count; at++) {
      log.push(`${name} ${at}`);
      yield;
    }
    return name;
  }
  return { answers, documents, analyses, analysed, slices, log, steps };
}

const { token } = new CancellationTokenSource();
const failure = (error: { readonly code: number }): number => error.code;

test('what is asked of a short article is answered between the slices of a long one', async () => {
  const { answers, slices, log, steps } = begin();
  const long = answers.of('long', token, () => steps('long', 3));
  await slices(1);
  const short = answers.of('short', token, () => steps('short', 2));
  await slices(9);
  expect(await Promise.all([long, short])).toEqual(['long', 'short']);
  expect(log).toEqual(['long 0', 'short 0', 'short 1', 'long 1', 'long 2']);
});

test('a cancelled request is worked on no further', async () => {
  const { answers, slices, log, steps } = begin();
  const source = new CancellationTokenSource();
  const asked = answers.of('long', source.token, () => steps('long', 9)).catch(failure);
  await slices(2);
  source.cancel();
  await slices(9);
  expect(await asked).toBe(-32800);
  expect(log).toEqual(['long 0', 'long 1']);
});

test('what was asked of a version that is gone is refused, and worked on no further', async () => {
  const { answers, documents, analyses, slices, log, steps } = begin();
  const asked = answers.of('long', token, () => steps('long', 9)).catch(failure);
  await slices(2);
  documents.change('long', 2, [{ text: 'y' }]);
  analyses.delete('long');
  await slices(9);
  expect(await asked).toBe(-32801);
  expect(log).toEqual(['long 0', 'long 1']);
});

test('an article that is analysed anew is asked about anew', async () => {
  const { answers, analysed, slices, log, steps } = begin();
  const asked = answers.of('long', token, () => steps('long', 3));
  await slices(2);
  analysed('long');
  await slices(9);
  expect(await asked).toBe('long');
  expect(log).toEqual(['long 0', 'long 1', 'long 0', 'long 1', 'long 2']);
});

test('what a step throws is thrown, and others are answered', async () => {
  const { answers, slices, steps } = begin();
  const failing = answers.of('long', token, function* () {
    yield;
    throw new Error('no');
  });
  const other = answers.of('short', token, () => steps('short', 1));
  const told = expect(failing).rejects.toThrow('no');
  await slices(9);
  await told;
  expect(await other).toBe('short');
});

test('nothing is answered about a document that is not open', async () => {
  const { answers, steps } = begin();
  expect(await answers.of('gone', token, () => steps('gone', 1))).toBeUndefined();
});
