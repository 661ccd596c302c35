/** The report of a folder made in the server: what it reads, what it tells, and how it ends. */
import { beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { analyse } from '../../../server/src/analysis/analysis.ts';
import { readDecisions } from '../../../server/src/annotations/decisions/decisions.ts';
import { profileOfClient } from '../../../server/src/lsp/connection/capabilities.ts';
import { folderReport, type ReportSession } from '../../../server/src/lsp/views/folder-report.ts';
import type { ClosedArticle } from '../../../server/src/lsp/workspace/closed-analyses.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { knowledgeOf } from '../../../server/src/names/pair-knowledge.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { testResources } from '../../names/test-knowledge.ts';

type Found = { readonly ok: true; readonly path: string; readonly text: string };
type Unread = { readonly ok: false; readonly message: ReturnType<typeof verbatim> };

const article = (path: string, text: string): Found => ({ ok: true, path, text });

let done: string[] = [];
let now = 0;

beforeEach(() => {
  done = [];
  now = 0;
});

/** A folder of articles, each of which takes a while to read. */
function session(files: readonly (Found | Unread)[], wrong: readonly string[] = []): ReportSession {
  return {
    client: profileOfClient({}, undefined),
    clock: { now: () => now, after: () => () => {}, soon: (run) => setImmediate(run) },
    disk: {
      pathOf: (uri: string) => (uri.startsWith('file://') ? uri.slice('file://'.length) : undefined),
      uriOf: (path: string) => `file://${path}`,
      pathFromRoot: (root: string, path: string) => path.slice(root.length + 1),
      async *articlesBelow() {
        yield* files;
      },
    } as unknown as NonNullable<ReportSession['disk']>,
    sidecars: { layersOf: async () => [] },
    closed: {
      analyse: async (uri, text, isCalledOff): Promise<ClosedArticle | undefined> => {
        now += 150;
        if (isCalledOff?.() === true) return undefined;
        done.push(uri);
        const problems = wrong.map((sentence) => verbatim(sentence));
        return {
          uri,
          analysis: analyse(createArticle(text), { resources: testResources }),
          decisions: readDecisions([]),
          problems,
        };
      },
    },
    ready: async (folders) => {
      done.push(`ready ${folders.join()}`);
    },
    known: () => knowledgeOf(testResources),
  };
}

const quiet = new CancellationTokenSource().token;

test('settings of the folder come first, then every article, and the page shows their findings', async () => {
  const files = [
    article('/desk/a.txt', 'قال الوزير إن الميناء مفتوح.\n[ad_1]\n'),
    article('/desk/wire/b.txt', '🚀 نص سليم.\r\n[ad_2]\r\n'),
  ];
  const { html, problems } = await folderReport(session(files), 'file:///desk', quiet, () => {});
  expect(done).toEqual(['ready file:///desk', 'file:///desk/a.txt', 'file:///desk/wire/b.txt']);
  expect(html).toMatch(/^<!doctype html>/i);
  for (const shown of ['a.txt', 'wire/b.txt', '[ad_1]', '[ad_2]']) expect(html).toContain(shown);
  expect(problems).toEqual([]);
});

test('what cannot be read is said, and the others are in the page all the same', async () => {
  const unread: Unread = { ok: false, message: verbatim('/desk/torn.txt: not UTF-8') };
  const files = [unread, article('/desk/a.txt', '[ad_1] قال\n')];
  const { html, problems } = await folderReport(
    session(files, ['a sidecar is torn at line 3']),
    'file:///desk',
    quiet,
    () => {},
  );
  expect(problems).toEqual(['/desk/torn.txt: not UTF-8', 'a sidecar is torn at line 3']);
  expect(html).toContain('[ad_1]');
});

test('an article of markup is text on the page', async () => {
  const files = [article('/desk/<b>.txt', '<script>alert(1)</script> [ad_1] <img src=x onerror=alert(1)>\n')];
  const { html } = await folderReport(session(files), 'file:///desk', quiet, () => {});
  expect(html).not.toMatch(/<script|<img|<b>\.txt/i);
  expect(html).toContain('[ad_1]');
});

test('how far it is is told now and then, not with every article', async () => {
  const told: number[] = [];
  const files = Array.from({ length: 6 }, (_, at) => article(`/desk/${at}.txt`, 'نص.\n'));
  await folderReport(session(files), 'file:///desk', quiet, (articles) => told.push(articles));
  expect(told).toEqual([2, 4, 6]);
});

test('it ends when it is cancelled, before and between articles', async () => {
  const source = new CancellationTokenSource();
  const files = Array.from({ length: 6 }, (_, at) => article(`/desk/${at}.txt`, 'نص.\n'));
  const making = folderReport(session(files), 'file:///desk', source.token, () => source.cancel());
  await expect(making).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(done).toHaveLength(3);
});

test('a folder that is in no file system is refused with a reason', async () => {
  const asked = folderReport(session([]), 'untitled:desk', quiet, () => {});
  await expect(asked).rejects.toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringContaining('folder with files'),
  });
});
