/** Lists beside articles, over a real folder: names and findings of the workspace, fixes by rule, annotations by layer. */
import { rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities, Range, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  ArticleAnnotationsAnswer,
  FindingPlace,
  NamePlacesAnswer,
  RuleFixesAnswer,
  UnifyAnswer,
  WorkspaceFindingsAnswer,
  WorkspaceNamesAnswer,
} from '../../../protocol/lists.ts';
import { NEOVIM_0_7, VSCODE } from '../client-profiles.ts';
import type { LanguageClient } from '../language-client.ts';
import { workingFolder } from '../working-folder.ts';

const STORY = `🚀 التقى وزير الدفاع الروسي سيرغي شويغو نظيره في موسكو. وقال شويغو إن المحادثات مفيدة.\r
ونقلت الوكالة عن شويجو قوله إن الأمر انتهى ، وكان الموقف واضحا.\r
`;
const WIRE = 'وصل وزير الدفاع الروسي سيرجي شويجو إلى بكين ، وقالت الوكالة إن الزيارة مهمة.\n[ad_1]\n';
const OTHER = 'وصل سيرغي لافروف إلى باريس. وقال لافروف إن الزيارة مهمة.\n';
const COMMA = 'punctuation/space-before-punct';

const desk = workingFolder({ 'story.txt': STORY, 'wire/wire.txt': WIRE, 'wire/other.txt': OTHER });
let client: LanguageClient;
beforeEach(() => {
  client = desk().client;
});

const uriOf = (name: string): string => desk().uri(name);
const sidecar = (name: string): string => desk().sidecar(name);
const changedBy = (text: string, edits: readonly { range: Range; newText: string }[]): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 1, text), [...edits]);

async function start(capabilities: ClientCapabilities = VSCODE, settings: unknown = null): Promise<void> {
  client.answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => settings),
  );
  const workspaceFolders = [{ uri: desk().uri(), name: 'desk' }];
  await client.initialize(capabilities, { workspaceFolders });
  await client.open(uriOf('story.txt'), STORY);
}

const names = (params: unknown = {}): Promise<WorkspaceNamesAnswer> =>
  client.request('copydesk/workspaceNames', params);
const findings = (params: unknown = { scan: true }): Promise<WorkspaceFindingsAnswer> =>
  client.request('copydesk/workspaceFindings', params);

describe('the names of the workspace', () => {
  test('have their forms with counts, what competes, and what is preferred', async () => {
    await start();
    const answer = await names();
    expect(answer.articles).toBe(3);
    const shoigu = answer.names.find(({ forms }) => forms.some(({ form }) => form === 'شويجو'))!;
    expect(shoigu).toMatchObject({ type: 'PER', uses: 4, competes: true });
    expect(shoigu.forms.map(({ form, uses, articles }) => [form, uses, articles])).toEqual([
      ['شويجو', 2, 2],
      ['شويغو', 2, 1],
    ]);
    expect(answer.competing).toBeGreaterThan(0);
    expect((await names({ onlyCompeting: true })).names.every(({ competes }) => competes)).toBe(true);
    expect((await names({ part: 'لافروف' })).names.map(({ preferred }) => preferred)).toEqual(['لافروف']);
    expect((await names({ most: 1 })).names.length).toBe(1);
  });

  test('are found at their places, in open and closed articles', async () => {
    await start();
    const { names: listed } = await names({ part: 'شويجو' });
    const { files, left } = await client.request<NamePlacesAnswer>('copydesk/namePlaces', {
      ids: listed[0]!.ids,
      writings: ['شويجو'],
    });
    expect(left).toBe(0);
    const found = files.map(({ uri, places }) => [uri, places.length]).sort();
    expect(found).toEqual([
      [uriOf('story.txt'), 1],
      [uriOf('wire/wire.txt'), 1],
    ]);
    for (const { line, from, to } of files.flatMap(({ places }) => places)) {
      expect(line.slice(from, to)).toMatch(/شويجو$/);
    }
  });

  test('are unified in one article or in all', async () => {
    await start();
    const { names: listed } = await names({ part: 'شويجو' });
    const unify = (scope: string, to: string): Promise<UnifyAnswer> =>
      client.request('copydesk/unifyEdits', {
        textDocument: { uri: uriOf('story.txt') },
        ids: listed[0]!.ids,
        to,
        scope,
      });
    expect(await unify('article', 'شويغو')).toMatchObject({ places: 1, articles: 1 });
    const everywhere = await unify('workspace', 'شويغو');
    expect(everywhere).toMatchObject({ places: 2, articles: 2 });
    expect((await unify('article', 'Shoigu')).edit).toBeNull();
  });
});

describe('a decision about a form', () => {
  const decide = (
    decision: string,
    form: string,
    entities: readonly string[],
  ): Promise<{ written: boolean }> =>
    client.request('copydesk/decideName', {
      textDocument: { uri: uriOf('story.txt') },
      decision,
      form,
      entities,
    });
  const entitiesOf = async (form: string): Promise<string[]> => {
    const drawn = await client.request<{ names: { id: string; forms: { form: string }[] }[] }>(
      'copydesk/desk',
      { textDocument: { uri: uriOf('story.txt') } },
    );
    return drawn.names.filter(({ forms }) => forms.some((one) => one.form === form)).map(({ id }) => id);
  };

  test('is written into the sidecar and holds at once: split, merge again', async () => {
    await start();
    const [id] = await entitiesOf('شويغو');
    expect(await entitiesOf('شويجو')).toEqual([id]);
    expect(await decide('part', 'شويجو', [])).toEqual({ written: true });
    expect(sidecar('story.txt')).toContain('other-entity');
    expect(await entitiesOf('شويجو')).toEqual(['here:شويجو']);
    expect(await decide('join', 'شويجو', [id!])).toEqual({ written: true });
    expect(await entitiesOf('شويجو')).toEqual([id]);
  });

  test('is refused for a form that the article does not have', async () => {
    await start();
    expect(await decide('prefer', 'كوستاريغوف', ['here:x'])).toEqual({ written: false });
    expect(sidecar('story.txt')).toBe('');
  });
});

describe('the findings of the workspace', () => {
  test('are counted by rule over open and closed articles, with project, sidecars and settings', async () => {
    await start(VSCODE, { rules: { 'template/ad-placeholder': 'hint' } });
    expect((await findings({ scan: false })).read).toBe(false);
    const answer = await findings();
    expect(answer).toMatchObject({ read: true, articles: 3, problems: [] });
    const comma = answer.rules.find(({ rule }) => rule === COMMA)!;
    expect(comma).toMatchObject({ count: 2, safe: 2, asking: 0 });
    expect(comma.files.map(({ uri }) => uri).sort()).toEqual([uriOf('story.txt'), uriOf('wire/wire.txt')]);
    expect(answer.rules.find(({ rule }) => rule === 'template/ad-placeholder')?.severity).toBe('hint');
    const places = await client.request<FindingPlace[]>('copydesk/findingPlaces', {
      rule: COMMA,
      uri: uriOf('wire/wire.txt'),
    });
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ fix: 'safe' });
  });

  test('follow what is typed and what changes on disk', async () => {
    await start();
    await findings();
    await client.replace(uriOf('story.txt'), STORY.replace(' ،', '،'), 2);
    await client.request('copydesk/desk', { textDocument: { uri: uriOf('story.txt') } });
    const count = async (params: unknown): Promise<number | undefined> =>
      (await findings(params)).rules.find(({ rule }) => rule === COMMA)?.count;
    expect(await count({ scan: false })).toBe(1);
    desk().write('wire/wire.txt', WIRE.replace(' ،', '،'));
    expect(await count({ scan: true, uris: [uriOf('wire/wire.txt')] })).toBeUndefined();
    rmSync(desk().pathOf('wire/other.txt'));
    expect((await findings({ scan: true, uris: [uriOf('wire/other.txt')] })).articles).toBe(2);
  });

  test('of one rule are mended together, and written down once that is done', async () => {
    await start();
    await findings();
    const fixes = await client.request<RuleFixesAnswer>('copydesk/ruleFixes', { rule: COMMA });
    expect(fixes).toMatchObject({ places: 2, articles: 2, left: 0, asking: 0, problems: [] });
    const changes = fixes.edit.documentChanges as TextDocumentEdit[];
    const wire = changes.find(({ textDocument }) => textDocument.uri === uriOf('wire/wire.txt'))!;
    expect(wire.textDocument.version).toBeNull();
    const mended = changedBy(WIRE, wire.edits as never);
    expect(mended).toBe(WIRE.replace(' ،', '،'));
    desk().write('wire/wire.txt', mended);
    await client.replace(uriOf('story.txt'), STORY.replace(' ،', '،'), 2);
    expect(await client.request('copydesk/fixesMade', { plan: fixes.plan })).toEqual({ articles: 2 });
    expect(sidecar('wire/wire.txt')).toContain(COMMA);
    expect(sidecar('story.txt')).toContain(COMMA);
    expect((await findings({ scan: false })).rules.some(({ rule }) => rule === COMMA)).toBe(false);
  });

  test('that a person has to choose about are asked about, or left to clients that cannot ask', async () => {
    await start();
    await findings();
    const rule = 'name/name-variant';
    const asked = await client.request<RuleFixesAnswer>('copydesk/ruleFixes', { rule });
    expect(asked.edit.changeAnnotations?.asks).toMatchObject({ needsConfirmation: true });
    client.dispose();
    client = desk().anotherClient();
    await start(NEOVIM_0_7);
    await findings();
    const fixes = await client.request<RuleFixesAnswer>('copydesk/ruleFixes', { rule: COMMA });
    expect(Object.keys(fixes.edit.changes ?? {}).length + (fixes.edit.documentChanges ?? []).length).toBe(2);
  });
});

test('annotations have their layers, lost ones a place where they may belong', async () => {
  await start();
  const record = (exact: string, id: number) =>
    JSON.stringify({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
      id: `urn:uuid:01990000-0000-7000-8000-00000000000${id}`,
      type: 'Annotation',
      motivation: 'classifying',
      'copydesk:status': 'accepted',
      body: [{ type: 'TextualBody', purpose: 'classifying', value: 'PER' }],
      target: {
        source: 'story.txt',
        selector: { type: 'TextQuoteSelector', exact, prefix: 'كلمات ليست هنا ', suffix: ' ولا هذه أيضا' },
      },
      creator: { type: 'Person', name: 'أمل' },
      generator: { type: 'Software', name: 'Copydesk 0.1.0' },
      created: '2026-01-02T03:04:05.000Z',
    });
  desk().write('story.txt.amal.ann.jsonl', `${record('شويغو', 1)}\n`);
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('story.txt.amal.ann.jsonl'), type: 1 }],
  });
  const list = (): Promise<ArticleAnnotationsAnswer> =>
    client.request('copydesk/articleAnnotations', { textDocument: { uri: uriOf('story.txt') } });
  let answer = await list();
  // The sidecar is read when the watched change arrives; every answer after that has it.
  for (let tries = 0; answer.annotations.length === 0 && tries < 50; tries++) answer = await list();
  expect(answer.annotations[0]).toMatchObject({ layer: 'amal', state: 'orphaned', quote: 'شويغو' });
  const [proposal] = answer.annotations[0]!.proposals!;
  expect(proposal?.line.slice(proposal.from, proposal.to)).toBe('شويغو');
  expect(proposal?.request).toMatchObject({ kind: 'reattach' });
});
