import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { english } from '../../server/src/messages/wording.ts';
import { WorkspaceNames } from '../../server/src/names/workspace/workspace-names.ts';
import { styleYaml } from '../../server/src/project/style-yaml.ts';
import { styleCompletions } from '../../server/src/service/house-style/style-completion.ts';
import { styleHover } from '../../server/src/service/house-style/style-hover.ts';
import { renderPlain } from '../../server/src/service/naming/hover-text.ts';
import { LANGUAGES_KNOWN } from '../../server/src/text/languages.ts';
import { testGazetteer } from '../names/test-knowledge.ts';
import { processorTime } from '../timing.ts';

/** The file as it is, behind an astral character in a comment, and with CRLF. */
const TWINS: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['behind an astral character', (text) => `# 🚀\n${text}`],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
];

/** What is offered where the marker ⟦⟧ stands, and what it replaces. */
function offered(marked: string): { labels: string[]; replaced: string | undefined } {
  const { text, spans } = readMarkers(marked);
  const found = styleCompletions(text, spans[0]!.end, testGazetteer);
  const span = found[0]?.span;
  return {
    labels: found.map(({ label }) => label),
    replaced: span === undefined ? undefined : text.slice(span.start, span.end),
  };
}

const ENTRY_KEYS = ['prefer', 'forbid', 'entity', 'language', 'type', 'reason'];

describe.each(TWINS)('completion in a style file %s', (_, twin) => {
  test.each<[string, string, string[]]>([
    ['keys of the file', '⟦na⟧', ['names', 'folders']],
    ['keys of an entry', 'names:\n  - ⟦⟧', ENTRY_KEYS],
    ['keys of an entry that goes on', 'names:\n  - prefer: شويغو\n    ⟦fo⟧', ENTRY_KEYS],
    ['types', 'names:\n  - type: ⟦⟧', ['PER', 'LOC', 'ORG', 'MISC']],
    ['languages', 'names:\n  - language: ⟦⟧', [...LANGUAGES_KNOWN]],
    ['forms', 'names:\n  - prefer: ⟦نتن⟧', ['نتنياهو']],
    ['forms in a list', 'names:\n  - forbid: [شويجو, ⟦نتا⟧', ['نتانياهو']],
    ['forms in a list of lines', 'names:\n  - forbid:\n      - ⟦نتا⟧', ['نتانياهو']],
    ['forms of a language', 'names:\n  - prefer: {ar: ⟦نتن⟧', ['نتنياهو']],
    ['ids by a form', 'names:\n  - entity: ⟦نتنياهو⟧', ['wd:Q43723']],
    ['ids by themselves', 'names:\n  - entity: ⟦wd:Q43723⟧', []],
    ['nothing in a reason', 'names:\n  - reason: ⟦نتن⟧', []],
    ['nothing in a comment', 'names: # ⟦نتن⟧', []],
  ])('offers %s', (__, marked, expected) => {
    const { labels, replaced } = offered(twin(marked));
    if (expected.length === 0) expect(labels).toEqual([]);
    else expect(labels).toEqual(expect.arrayContaining(expected));
    const { text, spans } = readMarkers(twin(marked));
    if (expected.length > 0) expect(replaced).toBe(text.slice(spans[0]!.start, spans[0]!.end));
  });
});

test('a hostile line costs no more than its length', () => {
  const text = `names:\n  - prefer: ${' '.repeat(500_000)}-`;
  expect(processorTime(() => styleCompletions(text, text.length, testGazetteer))).toBeLessThan(500);
});

describe.each(TWINS)('hover in a style file %s', (_, twin) => {
  const workspace = new WorkspaceNames();
  const use = { entity: 'wd:Q43723', type: 'PER' as const, part: 'head' as const };
  workspace.add({
    path: 'a.txt',
    language: 'ar',
    stamp: 1,
    uses: [
      { ...use, form: 'نتنياهو', count: 7 },
      { ...use, form: 'نتانياهو', count: 2 },
    ],
  });
  const shown = async (marked: string): Promise<string | undefined> => {
    const { text, spans } = readMarkers(twin(marked));
    const { content } = await styleYaml.read(text);
    const sources = { style: content, gazetteer: testGazetteer, workspace };
    const hover = styleHover(text, spans[0]!.start + 1, sources);
    if (hover === undefined) return undefined;
    expect(hover.span).toEqual(spans[0]);
    return renderPlain(hover.blocks, english).replace(/[\u2068\u2069]/g, '');
  };

  test('says what the gazetteer knows of a form, and how the workspace writes', async () => {
    const text = await shown('names:\n  - prefer: نتانياهو\n    forbid: [⟦نتنياهو⟧]\n');
    expect(text).toContain('Benjamin Netanyahu (English)');
    expect(text).toContain('In the workspace: 7 times, in one article.');
    expect(text).toContain('- نتانياهو × 2');
  });

  test('says that a form is not known', async () => {
    expect(await shown('names:\n  - prefer: ⟦شويغو⟧\n')).toBe(
      'The gazetteer does not know شويغو.\nThe workspace does not use it.',
    );
  });

  test('describes an entity by its id', async () => {
    expect(await shown('names:\n  - entity: ⟦wd:Q649⟧\n    prefer: موسكو\n')).toContain('موسكو · place');
  });

  test('explains a key', async () => {
    expect(await shown('names:\n  - ⟦forbid⟧: [نتنياهو]\n')).toContain('not to be written');
  });
});
