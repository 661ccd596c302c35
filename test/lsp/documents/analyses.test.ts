/** Waiting for an analysis comes to an end, whatever becomes of it. */
import { expect, test } from 'vitest';
import { analyseInSteps } from '../../../server/src/analysis/analysis.ts';
import { Analyses } from '../../../server/src/lsp/documents/analyses.ts';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents.ts';
import { Scheduler } from '../../../server/src/lsp/documents/scheduler.ts';
import { NO_GAZETTEER } from '../../../server/src/lsp/projects/no-gazetteer.ts';
import { NO_WORDS } from '../../../server/src/names/lexicon/words.ts';
import { createArticle } from '../../../server/src/text/article.ts';

const URI = 'file:///a.txt';
const TEXT = 'خبر.';

/** Analyses of one open document, on a clock that stands still until it is told to go on. */
function begin() {
  const soon: (() => void)[] = [];
  const clock = { now: () => 0, after: () => () => {}, soon: (run: () => void) => void soon.push(run) };
  const scheduler = new Scheduler(clock);
  const resources = { gazetteer: NO_GAZETTEER, words: NO_WORDS };
  const analyses = new Analyses(scheduler, {
    steps: () => analyseInSteps(createArticle(TEXT), { resources }),
    finished: () => {},
  });
  const documents = new OpenDocuments('utf-16');
  documents.open(URI, 'plaintext', 1, TEXT);
  const document = documents.get(URI);
  if (document === undefined) return expect.fail('the document is not open');
  analyses.plan(document, 0);
  const goOn = (): void => {
    for (let run = soon.shift(); run !== undefined; run = soon.shift()) run();
  };
  return { scheduler, analyses, goOn };
}

test('whoever waits gets the analysis', async () => {
  const { analyses, goOn } = begin();
  const waiting = analyses.current(URI);
  goOn();
  expect(await waiting).toMatchObject({ version: 1 });
});

test('whoever waits when the session ends is told that there is none', async () => {
  const { scheduler, analyses } = begin();
  const waiting = analyses.current(URI);
  scheduler.dispose();
  expect(await waiting).toBeUndefined();
  expect(await analyses.current(URI)).toBeUndefined();
});
