/** Decisions that only a sidecar holds, taken back over the protocol: what is written then, and when it is refused. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { TakenBack, WrittenDecision } from '../../protocol/decisions.ts';
import type { DrawnAction, DrawnArticle } from '../../protocol/desk.ts';
import type { AnnotationRecord } from '../../server/src/annotations/records/record.ts';
import { NEOVIM_0_7, VSCODE } from './client-profiles.ts';
import type { LanguageClient } from './language-client.ts';
import { workingFolder } from './working-folder.ts';

const ARTICLE = '🚀 وصل الوفد إلى المدينة.\r\n[ad_1]\r\nوقال شويغو إن اللقاء كان مفيدا.\r\n';
const NAME = 'story.txt';

const desk = workingFolder({ [NAME]: ARTICLE });
let client: LanguageClient;
let uri: string;
beforeEach(() => {
  client = desk().client;
  uri = desk().uri(NAME);
});

async function start(settings: object | null = null): Promise<void> {
  client.answer('workspace/configuration', () => [settings]);
  await client.initialize(VSCODE, { initializationOptions: settings });
  await client.open(uri, ARTICLE);
}

const records = (): AnnotationRecord[] => desk().records(NAME);

const run = <Answer>(command: string, argument: unknown): Promise<Answer> =>
  client.request<Answer>('workspace/executeCommand', { command, arguments: [argument] });

const annotate = (request: object): Promise<WrittenDecision | null> =>
  run('copydesk.annotate', { uri, version: 1, request });

const placeOf = (text: string): { start: number; text: string } => ({ start: ARTICLE.indexOf(text), text });

const mark = (words: string, type = 'PER'): Promise<WrittenDecision | null> =>
  annotate({ kind: 'mark', places: [placeOf(words)], type, status: 'accepted' });

const takeBack = (written: WrittenDecision | null): Promise<TakenBack> =>
  run('copydesk.takeBack', { uri, ...written });

/** Sentences without the marks that isolate directions. */
const plain = (message: string): string => message.replace(/[\u2068\u2069]/g, '');

async function findings(): Promise<string[]> {
  const drawn = await client.request<DrawnArticle>('copydesk/desk', { textDocument: { uri } });
  return drawn.findings.map(({ rule }) => rule);
}

/** Runs what the Desk offers to do about the advertisement, by its purpose. */
async function decide(purpose: DrawnAction['purpose']): Promise<WrittenDecision | null> {
  const drawn = await client.request<DrawnArticle>('copydesk/desk', { textDocument: { uri } });
  const { fingerprint, start } = drawn.findings.find(({ rule }) => rule === 'template/ad-placeholder')!;
  const actions = await client.request<DrawnAction[]>('copydesk/deskActions', {
    textDocument: { uri },
    fingerprint,
    start,
  });
  const { command } = actions.find((action) => action.purpose === purpose)!;
  return run(command!.command, command!.arguments?.[0]);
}

test('a dismissal that is taken back shows its finding again, and leaves no record', async () => {
  await start();
  expect(await findings()).toContain('template/ad-placeholder');
  const written = await decide('reject');
  expect(await findings()).not.toContain('template/ad-placeholder');
  expect(records()).toHaveLength(1);
  const { takenBack, message } = await takeBack(written);
  expect([takenBack, plain(message)]).toEqual([true, 'Taken back: “[ad_1]” is reported again.']);
  expect(records()).toEqual([]);
  expect(await findings()).toContain('template/ad-placeholder');
});

test('clients without the Desk see the finding again too', async () => {
  client.answer('workspace/configuration', () => [null]);
  await client.initialize(VSCODE);
  await client.open(uri, ARTICLE);
  const reported = async (): Promise<unknown[]> => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
  };
  const before = await reported();
  const position = { line: 1, character: 2 };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const dismissals = await Promise.all(
    actions.map((action) =>
      action.data === undefined ? action : client.request<CodeAction>('codeAction/resolve', action),
    ),
  );
  const requestOf = ({ command }: CodeAction): { kind?: string } => command?.arguments?.[0]?.request ?? {};
  const { command } = dismissals.find((action) => requestOf(action).kind === 'dismissal')!;
  const written = await run<WrittenDecision>(command!.command, command!.arguments![0]);
  expect(await reported()).not.toEqual(before);
  expect(await takeBack(written)).toMatchObject({ takenBack: true });
  expect(await reported()).toEqual(before);
});

test('a record that was revised reads as before, byte for byte, and then goes with what added it', async () => {
  await start();
  const first = await mark('شويغو');
  const sidecar = desk().sidecar(NAME);
  const second = await mark('شويغو', 'ORG');
  expect(records()).toMatchObject([{ body: [{ value: 'ORG' }] }]);
  expect(await takeBack(second)).toMatchObject({ takenBack: true });
  expect(desk().sidecar(NAME)).toBe(sidecar);
  const { message } = await takeBack(first);
  expect(plain(message)).toBe('Taken back: the mark on “شويغو”.');
  expect(records()).toEqual([]);
});

test.each<[string, () => object, RegExp]>([
  ['comment', () => ({ kind: 'comment', place: placeOf('الوفد'), value: 'من؟' }), /the comment on “الوفد”/],
  ['error', () => ({ kind: 'error', place: placeOf('الوفد'), type: 'spelling' }), /decided about “الوفد”/],
  [
    'marks',
    () => ({ kind: 'mark', places: ['الوفد', 'اللقاء'].map(placeOf), type: 'MISC', status: 'accepted' }),
    /about 2 places/,
  ],
])('so does another decision: %s', async (_, request, said) => {
  await start();
  const { takenBack, message } = await takeBack(await annotate(request()));
  expect(takenBack).toBe(true);
  expect(plain(message)).toMatch(said);
  expect(records()).toEqual([]);
});

test('a reply and a removal are taken back, and the annotation stands as it stood', async () => {
  await start();
  await mark('شويغو');
  const [{ id }] = records() as [AnnotationRecord];
  const sidecar = desk().sidecar(NAME);
  for (const request of [
    { kind: 'reply', id, value: 'نعم' },
    { kind: 'remove', id },
  ]) {
    const written = await annotate(request);
    expect(desk().sidecar(NAME)).not.toBe(sidecar);
    expect(await takeBack(written)).toMatchObject({ takenBack: true });
    expect(desk().sidecar(NAME)).toBe(sidecar);
  }
});

test('another’s suggestion that was decided is a suggestion again', async () => {
  await start();
  await mark('شويغو');
  const suggested = readFileSync(`${desk().pathOf(NAME)}.ann.jsonl`, 'utf8').replace(
    '"accepted"',
    '"suggested"',
  );
  writeFileSync(`${desk().pathOf(NAME)}.engine.ann.jsonl`, suggested);
  rmSync(`${desk().pathOf(NAME)}.ann.jsonl`);
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  await annotate({ kind: 'decide', ids: [], status: 'accepted' });
  const [{ id }] = desk().records(`${NAME}.engine`) as [AnnotationRecord];
  const written = await annotate({ kind: 'decide', ids: [id], status: 'rejected' });
  expect(records()).toMatchObject([{ 'copydesk:status': 'rejected' }]);
  const { message } = await takeBack(written);
  expect(plain(message)).toBe('Taken back: “شويغو” is a suggestion again.');
  expect(records()).toEqual([]);
  expect(readFileSync(`${desk().pathOf(NAME)}.engine.ann.jsonl`, 'utf8')).toBe(suggested);
});

describe('nothing is overwritten, and it is said why', () => {
  test('when the record has changed on disk', async () => {
    await start();
    const written = await mark('شويغو');
    const path = `${desk().pathOf(NAME)}.ann.jsonl`;
    const theirs = readFileSync(path, 'utf8').replace('"PER"', '"LOC"');
    writeFileSync(path, theirs);
    const { takenBack, message } = await takeBack(written);
    expect([takenBack, message]).toEqual([false, expect.stringContaining('was changed since')]);
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });

  test('when somebody has replied to it', async () => {
    await start();
    const written = await mark('شويغو');
    const [{ id }] = records() as [AnnotationRecord];
    await annotate({ kind: 'reply', id, value: 'نعم' });
    const { takenBack, message } = await takeBack(written);
    expect([takenBack, message]).toEqual([false, expect.stringContaining('another annotation')]);
    expect(records()).toHaveLength(2);
  });

  test('when a reply is being written just then, here or by another program', async () => {
    await start();
    const first = await mark('شويغو');
    const [{ id }] = records() as [AnnotationRecord];
    const [, answer] = await Promise.all([annotate({ kind: 'reply', id, value: 'نعم' }), takeBack(first)]);
    expect(answer).toMatchObject({ takenBack: false });
    expect(records()).toHaveLength(2);
    const second = await mark('الوفد');
    const path = `${desk().pathOf(NAME)}.ann.jsonl`;
    const marked = records().find((record) => record.target !== id && record.id !== id)!;
    const reply = records().find(({ target }) => target === id)!;
    const theirs = { ...reply, id: `${reply.id.slice(0, -4)}ffff`, target: marked.id };
    writeFileSync(path, `${readFileSync(path, 'utf8')}${JSON.stringify(theirs)}\n`);
    expect(await takeBack(second)).toMatchObject({ takenBack: false });
    expect(records()).toHaveLength(4);
  });

  test('when it is asked for twice, or of another server', async () => {
    await start();
    const written = await mark('شويغو');
    const both = await Promise.all([takeBack(written), takeBack(written)]);
    expect(both.map(({ takenBack }) => takenBack).sort()).toEqual([false, true]);
    expect(records()).toEqual([]);
    expect(await takeBack({ decision: 'urn:uuid:unknown' })).toMatchObject({ takenBack: false });
  });

  test('when the article is not open, and it can be once it is', async () => {
    await start();
    const written = await mark('شويغو');
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await takeBack(written)).toMatchObject({ takenBack: false });
    expect(records()).toHaveLength(1);
    await client.open(uri, ARTICLE);
    expect(await takeBack(written)).toMatchObject({ takenBack: true });
    expect(records()).toEqual([]);
  });

  test('when the arguments are not those of the command', async () => {
    await start();
    await expect(run('copydesk.takeBack', { uri })).rejects.toThrow(/cannot be run with these arguments/);
  });
});

test('what has written nothing has nothing to take back', async () => {
  await start();
  expect(await annotate({ kind: 'decide', ids: [], status: 'accepted' })).toBeNull();
  expect(await annotate({ kind: 'retype', id: 'urn:uuid:unknown', type: 'PER' })).toBeNull();
});

test('a place that the server has written anew with a save is no reason not to', async () => {
  await start();
  const written = await mark('شويغو');
  const changed = ARTICLE.replace('شويغو', 'شويجو');
  const character = 'وقال شوي'.length;
  const range = { start: { line: 2, character }, end: { line: 2, character: character + 1 } };
  await client.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range, text: 'ج' }],
  });
  writeFileSync(desk().pathOf(NAME), changed);
  const before = desk().sidecar(NAME);
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  await annotate({ kind: 'decide', ids: [], status: 'accepted' });
  expect(desk().sidecar(NAME)).not.toBe(before);
  expect(await takeBack(written)).toMatchObject({ takenBack: true });
  expect(records()).toEqual([]);
});

test('one place that is marked twice in one decision, and two decisions at once, leave nothing behind', async () => {
  await start();
  const twice = await annotate({
    kind: 'mark',
    places: [placeOf('شويغو'), placeOf('شويغو')],
    type: 'PER',
    status: 'accepted',
  });
  const [one, other] = await Promise.all([mark('الوفد'), mark('الوفد', 'ORG')]);
  for (const written of [other, one, twice].filter((written) => written !== null)) {
    expect(await takeBack(written)).toMatchObject({ takenBack: true });
  }
  expect(records()).toEqual([]);
});

test('a sidecar that cannot be written keeps the wish to take back as it keeps a decision', async () => {
  await start();
  const path = `${desk().pathOf(NAME)}.ann.jsonl`;
  const written = await mark('شويغو');
  renameSync(path, `${path}.aside`);
  mkdirSync(path);
  const { takenBack, message } = await takeBack(written);
  expect([takenBack, message]).toEqual([false, expect.stringContaining('not taken back yet')]);
  rmSync(path, { recursive: true });
  renameSync(`${path}.aside`, path);
  await mark('الوفد');
  expect(records()).toMatchObject([{ target: { selector: { exact: 'الوفد' } } }]);
});

test('a sidecar in whose place a folder stands: both the decision and its end are kept', async () => {
  await start();
  const path = `${desk().pathOf(NAME)}.ann.jsonl`;
  mkdirSync(path);
  const written = await mark('شويغو');
  expect(written).not.toBeNull();
  expect(await takeBack(written)).toMatchObject({ takenBack: false });
  rmSync(path, { recursive: true });
  await mark('الوفد');
  expect(records()).toMatchObject([{ target: { selector: { exact: 'الوفد' } } }]);
});

test('a decision that was kept and then refused has nothing to take back', async () => {
  await start();
  const path = `${desk().pathOf(NAME)}.ann.jsonl`;
  await mark('شويغو');
  const [{ id }] = records() as [AnnotationRecord];
  renameSync(path, `${path}.aside`);
  mkdirSync(path);
  const written = await annotate({ kind: 'retype', id, type: 'ORG' });
  rmSync(path, { recursive: true });
  expect(await takeBack(written)).toMatchObject({
    takenBack: false,
    message: expect.stringContaining('never written down'),
  });
  expect(records()).toEqual([]);
});

test('the command is offered to every client', async () => {
  const { capabilities } = await client.initialize(NEOVIM_0_7);
  expect(capabilities.executeCommandProvider?.commands).toContain('copydesk.takeBack');
});
