/** Annotating over the protocol, as each client can: marks, suggestions, comments, errors, relations, lost places. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeSpan } from '../../server/src/annotations/anchoring/describe-span.ts';
import { createLocator } from '../../server/src/annotations/decisions/decisions.ts';
import type { AnnotationRecord } from '../../server/src/annotations/records/record.ts';
import { EGLOT_1_9, NEOVIM_0_7, VSCODE, VSCODE_PUSH } from './client-profiles.ts';
import { type LanguageClient, wordsOf } from './language-client.ts';
import { workingFolder } from './working-folder.ts';

const ARTICLE =
  '🚀 وصل الوزير سيرغي شويغو إلى كورسك.\nوقال شويغو إن الزيارة كانت مفيدة جدا.\nوعاد لافروف مساء.\n';

const desk = workingFolder();
let client: LanguageClient;
let path: string;
let uri: string;
let text: string;
let version: number;
beforeEach(() => {
  client = desk().client;
  path = desk().pathOf('story.txt');
  uri = desk().uri('story.txt');
});

const records = (layer = ''): AnnotationRecord[] => desk().records(`story.txt${layer}`);

async function start(
  capabilities: ClientCapabilities,
  settings: object | null = null,
  article = ARTICLE,
): Promise<void> {
  text = article;
  version = 1;
  if (!existsSync(path)) writeFileSync(path, text);
  client.answer('workspace/configuration', () => [settings]);
  await client.initialize(capabilities, { initializationOptions: settings });
  await client.open(uri, text);
}

/** Position of an offset in the encoding of the clients here, UTF-16. */
function positionOf(offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The place of the nth occurrence of some words. */
function rangeOf(words: string, occurrence = 0) {
  let at = text.indexOf(words);
  for (let count = 0; count < occurrence; count++) at = text.indexOf(words, at + 1);
  if (at === -1) throw new Error(`“${words}” does not stand in the article`);
  return { start: positionOf(at), end: positionOf(at + words.length) };
}

const cursorIn = (words: string, occurrence = 0) => {
  const { start } = rangeOf(words, occurrence);
  const inside = { ...start, character: start.character + 1 };
  return { start: inside, end: inside };
};

type Range = ReturnType<typeof rangeOf>;

const actionsAt = (range: Range, only?: string[]): Promise<CodeAction[]> =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });

const titlesAt = async (range: Range): Promise<string[]> =>
  (await actionsAt(range, ['refactor.annotate', 'quickfix'])).map(({ title }) => plain(title));

/** Titles without the marks that isolate directions. */
const plain = (title: string): string => title.replace(/[\u2068\u2069]/g, '');

async function choose(range: Range, title: string | RegExp): Promise<CodeAction> {
  const actions = await actionsAt(range);
  const chosen = actions.find((action) =>
    typeof title === 'string' ? plain(action.title) === title : title.test(plain(action.title)),
  );
  if (chosen === undefined) {
    throw new Error(`no “${title}” among ${actions.map((action) => `\n- ${plain(action.title)}`).join('')}`);
  }
  await client.request('workspace/executeCommand', {
    command: chosen.command?.command,
    arguments: chosen.command?.arguments,
  });
  return chosen;
}

async function replace(words: string, by: string): Promise<void> {
  const range = rangeOf(words);
  text = text.replace(words, by);
  version++;
  await client.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: by }],
  });
}

async function save(): Promise<void> {
  writeFileSync(path, text);
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  // A request that is answered after everything before it was written.
  await client.request('workspace/executeCommand', {
    command: 'copydesk.annotate',
    arguments: [{ uri, version, request: { kind: 'decide', ids: [], status: 'accepted' } }],
  });
}

const spansOf = (record: AnnotationRecord): string[] =>
  (createLocator(text)(record)?.spans ?? []).map(({ start, end }) => text.slice(start, end));

async function pulled(code: string): Promise<Diagnostic[]> {
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.kind === 'full' ? report.items.filter((item) => item.code === code) : [];
}

/** A record as another annotator or the engine wrote it. */
function recordOn(words: string, more: object = {}, occurrence = 0): AnnotationRecord {
  let start = ARTICLE.indexOf(words);
  for (let count = 0; count < occurrence; count++) start = ARTICLE.indexOf(words, start + 1);
  serial++;
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
    id: `urn:uuid:01990000-0000-7000-8000-${String(serial).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'classifying',
    'copydesk:status': 'accepted',
    body: [{ type: 'TextualBody', purpose: 'classifying', value: 'PER' }],
    target: { source: 'story.txt', selector: describeSpan(ARTICLE, { start, end: start + words.length }) },
    creator: { type: 'Person', name: 'Omar' },
    generator: { type: 'Software', name: 'Copydesk' },
    created: '2026-01-02T03:04:05.000Z',
    ...more,
  };
}
let serial = 0;

const writeLayer = (layer: string, lines: readonly AnnotationRecord[]): void =>
  writeFileSync(`${path}${layer}.ann.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const AMAL = { annotations: { creator: 'Amal' } };

describe.each([
  ['VS Code', VSCODE],
  ['VS Code without pull', VSCODE_PUSH],
  ['Neovim 0.7', NEOVIM_0_7],
  ['Eglot 1.9', EGLOT_1_9],
])('%s', (_, capabilities) => {
  test('a selection is marked as a person, and everywhere else by one more action', async () => {
    await start(capabilities, AMAL);
    await choose(rangeOf('شويغو', 1), 'Mark “شويغو” as a person');
    expect(records()).toMatchObject([
      { motivation: 'classifying', 'copydesk:status': 'accepted', creator: { name: 'Amal' } },
    ]);
    expect(records().map(spansOf)).toEqual([['شويغو']]);
    expect(createLocator(text)(records()[0]!)?.spans[0]?.start).toBe(text.lastIndexOf('شويغو'));
    const titles = await titlesAt(cursorIn('شويغو', 1));
    expect(titles).not.toContain('Mark “شويغو” as a person');
    await choose(cursorIn('شويغو', 1), 'Mark the other “شويغو” as a person too');
    expect(records().map(spansOf)).toEqual([['شويغو'], ['شويغو']]);
  });

  test('a comment of a client that cannot ask is written empty, for its words to be typed', async () => {
    await start(capabilities, AMAL);
    await choose(rangeOf('مفيدة'), 'Comment on “مفيدة”…');
    expect(records()).toMatchObject([
      { motivation: 'commenting', body: [{ purpose: 'commenting', value: '' }] },
    ]);
    const shown = client.incoming.find(({ method }) =>
      ['window/showMessage', 'window/showDocument'].includes(method),
    );
    expect(JSON.stringify(shown)).toContain('story.txt.ann.jsonl');
  });

  test('every action that is offered has an effect', async () => {
    await start(capabilities, AMAL);
    for (const action of await actionsAt(cursorIn('كورسك'), ['refactor'])) {
      const before = JSON.stringify(records());
      client.answer(
        'window/showMessageRequest',
        (request: { actions: { title: string }[] }) => request.actions[0],
      );
      await client.request('workspace/executeCommand', {
        command: action.command?.command,
        arguments: action.command?.arguments,
      });
      expect(JSON.stringify(records()), action.title).not.toBe(before);
    }
  });
});

describe('suggestions of the engine', () => {
  beforeEach(() => {
    const suggested = { 'copydesk:status': 'suggested', creator: { type: 'Software', name: 'Copydesk' } };
    writeLayer('.engine', [
      recordOn('سيرغي شويغو', suggested),
      recordOn('شويغو', suggested, 1),
      recordOn('كورسك', {
        ...suggested,
        body: [{ type: 'TextualBody', purpose: 'classifying', value: 'LOC' }],
      }),
    ]);
  });

  test('are accepted one by one: the decision is one’s own record', async () => {
    await start(VSCODE, AMAL);
    await choose(cursorIn('كورسك'), 'Accept the suggestion: “كورسك” is a place');
    expect(records()).toMatchObject([{ 'copydesk:status': 'accepted', creator: { name: 'Amal' } }]);
    expect(records('.engine').every((record) => record['copydesk:status'] === 'suggested')).toBe(true);
    expect(await titlesAt(cursorIn('كورسك'))).not.toContain('Accept the suggestion: “كورسك” is a place');
  });

  test('are rejected all of a kind, and not offered again', async () => {
    await start(VSCODE, AMAL);
    await choose(cursorIn('شويغو', 1), 'Reject all 2 suggested persons');
    expect(records().map((record) => record['copydesk:status'])).toEqual(['rejected', 'rejected']);
    expect((await titlesAt(cursorIn('شويغو', 1))).filter((title) => title.includes('suggest'))).toEqual([]);
  });

  test('in one’s own layer are decided where they stand', async () => {
    await start(VSCODE, { annotations: { creator: 'Amal', layer: 'engine' } });
    await choose(cursorIn('شويغو', 1), 'Accept all 2 suggested persons');
    expect(records('.engine').map((record) => record['copydesk:status'])).toEqual([
      'accepted',
      'suggested',
      'accepted',
    ]);
    expect(records('.engine')[0]?.creator).toEqual({ type: 'Person', name: 'Amal' });
  });
});

test('a marked name is changed, linked, answered, related, removed and restored; nothing is lost', async () => {
  await start(VSCODE, AMAL);
  await choose(rangeOf('لافروف'), 'Mark “لافروف” as a place');
  await choose(cursorIn('لافروف'), 'Change “لافروف” to a person');
  expect(records()[0]?.body[0]).toMatchObject({ purpose: 'classifying', value: 'PER' });
  await choose(rangeOf('كورسك'), 'Mark “كورسك” as a place');
  await choose(cursorIn('لافروف'), 'Relate “لافروف” to another annotation…');
  await choose(cursorIn('كورسك'), 'Relate “لافروف” to “كورسك”');
  const [place, person, relation] = records();
  expect(relation).toMatchObject({ motivation: 'linking', target: person!.id });
  expect(relation!.body).toMatchObject([{ value: 'related' }, { purpose: 'linking', source: place!.id }]);
  await choose(cursorIn('كورسك'), 'Remove the annotation of “كورسك”');
  expect(records().map((record) => record['copydesk:status'])).toEqual(['rejected', 'accepted', 'accepted']);
  await choose(cursorIn('كورسك'), 'Restore the annotation of “كورسك”');
  expect(records().map((record) => record['copydesk:status'])).toEqual(['accepted', 'accepted', 'accepted']);
});

test('an error that no rule finds is marked with its kind, and words are proposed', async () => {
  await start(VSCODE, AMAL);
  client.answer('window/showMessageRequest', ({ actions }: { actions: { title: string }[] }) =>
    actions.find(({ title }) => title.includes('word for word')),
  );
  await choose(rangeOf('كانت مفيدة جدا'), 'Mark “كانت مفيدة جدا” as an error…');
  expect(records()).toMatchObject([{ motivation: 'assessing', body: [{ value: 'calque' }] }]);
  const [diagnostic] = await pulled('annotation/error');
  expect(diagnostic).toMatchObject({ severity: 3, range: rangeOf('كانت مفيدة جدا') });
  await choose(cursorIn('مفيدة'), 'Propose other words for “كانت مفيدة جدا”…');
  expect(records()[0]!.body[1]).toMatchObject({ purpose: 'editing', value: 'كانت مفيدة جدا' });
});

test('a particle is left out of a name, or taken in by a setting', async () => {
  const article = 'وصل الوفد أمس. وكورسك مدينة، وشكر لموسكو.\n';
  await start(VSCODE, { annotations: { clitics: 'inside' } }, article);
  await choose(cursorIn('لموسكو'), 'Mark “لموسكو” as a place');
  expect(records().map(spansOf)).toEqual([['لموسكو']]);
});

describe('places are followed', () => {
  test('through typing, and written down when the article is saved', async () => {
    await start(VSCODE, AMAL);
    await choose(rangeOf('شويغو', 1), 'Mark “شويغو” as a person');
    const before = records();
    await replace('وقال شويغو إن الزيارة كانت مفيدة جدا.', 'وأكد السيد شويغو نجاح رحلته تماما.');
    expect(await titlesAt(cursorIn('شويغو', 1))).toContain('Remove the annotation of “شويغو”');
    expect(records()).toEqual(before);
    await save();
    expect(records().map(spansOf)).toEqual([['شويغو']]);
    expect(createLocator(text)(records()[0]!)?.resolution.state).toBe('kept');
  });

  test('and a name never slides to another when its sentence is deleted', async () => {
    await start(VSCODE, AMAL);
    await choose(rangeOf('شويغو', 1), 'Mark “شويغو” as a person');
    await replace('وقال شويغو إن الزيارة كانت مفيدة جدا.\n', '');
    expect(await titlesAt(cursorIn('لافروف'))).not.toContain('Remove the annotation of “شويغو”');
    await save();
    expect(records()).toMatchObject([{ 'copydesk:anchor': 'orphaned' }]);
    const [lost] = await pulled('annotation/orphaned');
    expect(plain(wordsOf(lost!))).toContain('has lost its place');
    expect(lost!.relatedInformation?.[0]?.location.range).toEqual(rangeOf('شويغو'));
    await choose({ start: positionOf(0), end: positionOf(0) }, /^Re-attach “شويغو” to “شويغو” in line 1$/);
    expect(records().map(spansOf)).toEqual([['شويغو']]);
    expect(records()[0]).not.toHaveProperty('copydesk:anchor');
    expect(await pulled('annotation/orphaned')).toEqual([]);
  });

  test('and a lost one can be dropped; the record stays', async () => {
    await start(VSCODE, AMAL);
    await choose(rangeOf('لافروف'), 'Mark “لافروف” as a person');
    await replace('وعاد لافروف مساء.\n', '');
    await choose({ start: positionOf(0), end: positionOf(0) }, 'Drop the lost annotation of “لافروف”');
    expect(records()).toMatchObject([{ 'copydesk:status': 'rejected' }]);
    expect(await pulled('annotation/orphaned')).toEqual([]);
  });

  test('and after a change from outside by the difference to the kept base', async () => {
    mkdirSync(desk().pathOf('.copydesk'));
    await start(VSCODE, AMAL);
    await choose(rangeOf('شويغو', 1), 'Mark “شويغو” as a person');
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    text = 'مقدمة جديدة.\n'.concat(
      ARTICLE.replace('وقال شويغو إن الزيارة كانت', 'وذكر بعد ذلك شويجو أن تلك الرحلة كانت'),
    );
    writeFileSync(path, text);
    const from = client.incoming.length;
    await client.open(uri, text);
    await client.next(({ method }) => method === 'workspace/diagnostic/refresh', from);
    expect(await titlesAt(cursorIn('شويجو'))).toContain('Remove the annotation of “شويغو”');
  });
});

describe('layers of several annotators', () => {
  test('disagree in a diagnostic, with an action for each side that writes gold', async () => {
    const place = { body: [{ type: 'TextualBody', purpose: 'classifying', value: 'LOC' }] };
    writeLayer('.amal', [recordOn('كورسك', place), recordOn('لافروف')]);
    writeLayer('.omar', [
      recordOn('كورسك', { body: [{ type: 'TextualBody', purpose: 'classifying', value: 'ORG' }] }),
    ]);
    await start(VSCODE, { annotations: { creator: 'Layla', layer: 'layla' } });
    const ranges = (await pulled('annotation/disagreement')).map(({ range }) => range);
    expect(ranges).toEqual([rangeOf('كورسك'), rangeOf('لافروف')]);
    await choose(cursorIn('كورسك'), /^Adjudicate as “amal”: “كورسك” is a place$/);
    await choose(cursorIn('لافروف'), /^Adjudicate as “omar”: nothing is marked$/);
    expect(records('.gold')).toMatchObject([
      { 'copydesk:status': 'accepted', creator: { name: 'Layla' }, body: [{ value: 'LOC' }] },
      { 'copydesk:status': 'rejected', body: [{ value: 'PER' }] },
    ]);
    expect(await pulled('annotation/disagreement')).toEqual([]);
  });

  test('with conflict markers are merged by one action, and until then only appended to', async () => {
    const [ours, theirs] = [recordOn('كورسك'), recordOn('لافروف')];
    const lines = [
      '<<<<<<< ours',
      JSON.stringify(ours),
      '=======',
      JSON.stringify(theirs),
      '>>>>>>> theirs',
      '',
    ];
    writeFileSync(`${path}.ann.jsonl`, lines.join('\n'));
    await start(VSCODE, AMAL);
    expect(await pulled('annotation/conflicted')).toHaveLength(1);
    await choose(rangeOf('شويغو', 1), 'Mark “شويغو” as a person');
    expect(readFileSync(`${path}.ann.jsonl`, 'utf8')).toContain(lines.join('\n'));
    await choose(
      { start: positionOf(0), end: positionOf(0) },
      'Merge both sides of the annotations, record by record',
    );
    expect(records().map(({ id }) => id)).toEqual(expect.arrayContaining([ours.id, theirs.id]));
    expect(records()).toHaveLength(3);
    expect(await pulled('annotation/conflicted')).toEqual([]);
  });

  test('with conflict markers can be merged where they are open', async () => {
    const [ours, theirs] = [recordOn('كورسك'), recordOn('لافروف')];
    const lines = [
      '<<<<<<< ours',
      JSON.stringify(ours),
      '=======',
      JSON.stringify(theirs),
      '>>>>>>> theirs',
      '',
    ];
    const sidecar = `${uri}.ann.jsonl`;
    const before = lines.join('\n');
    writeFileSync(`${path}.ann.jsonl`, before);
    await start(VSCODE, AMAL);
    await client.open(sidecar, before);
    const origin = { line: 0, character: 0 };
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: sidecar },
      range: { start: origin, end: origin },
      context: { diagnostics: [] },
    });
    expect(action?.title).toBe('Merge both sides, record by record');
    const [change] = action!.edit!.documentChanges!;
    const edits = change !== undefined && 'edits' in change ? (change.edits as TextEdit[]) : [];
    const merged = TextDocument.applyEdits(TextDocument.create(sidecar, '', 1, before), edits);
    expect(merged).toBe(`${JSON.stringify(ours)}\n${JSON.stringify(theirs)}\n`);
  });
});

test('the words of an annotation are highlighted where no name stands', async () => {
  await start(VSCODE, AMAL);
  await choose(rangeOf('كانت مفيدة'), 'Comment on “كانت مفيدة”…');
  const position = cursorIn('مفيدة').start;
  const highlights = await client.request<{ range: Range }[]>('textDocument/documentHighlight', {
    textDocument: { uri },
    position,
  });
  expect(highlights.map(({ range }) => range)).toEqual([rangeOf('كانت مفيدة')]);
});

test('a comment without words is reported where they belong', async () => {
  await start(VSCODE, AMAL);
  await choose(rangeOf('مفيدة'), 'Comment on “مفيدة”…');
  const [line] = readFileSync(`${path}.ann.jsonl`, 'utf8').split('\n');
  const character = line!.indexOf('"value":"') + '"value":"'.length;
  const { diagnostics } = await client.diagnostics(`${uri}.ann.jsonl`);
  expect(diagnostics).toMatchObject([
    { code: 'sidecar/no-words', range: { start: { line: 0, character }, end: { line: 0, character } } },
  ]);
});
