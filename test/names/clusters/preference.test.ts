import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { english } from '../../../server/src/messages/wording.ts';
import { type NameDecisions, NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { styleForArticle } from '../../../server/src/names/house-style/article-style.ts';

import { withStyle } from '../../../server/src/names/house-style/style-gazetteer.ts';
import { analyseNames, type NameAnalysis } from '../../../server/src/names/names.ts';
import { styleAt, styleYaml } from '../../../server/src/project/style-yaml.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { entry, testResources } from '../test-knowledge.ts';

const KNOWN = indexGazetteer([
  ...testResources.gazetteer.entries(),
  entry('wd:Q1899', 'LOC', 'Kyiv|Kiev|Киев'),
]);

/** What is known besides the article. */
interface Newsroom {
  readonly style?: string;
  readonly decided?: Readonly<Record<string, string>>;
  /** Uses over the workspace, in a second article each. */
  readonly workspace?: Readonly<Record<string, number>>;
  readonly path?: string;
}

async function analyseIn(
  text: string,
  { style, decided = {}, workspace, path = 'a.txt' }: Newsroom,
): Promise<NameAnalysis> {
  const article = createArticle(text);
  const house = await styleYaml.read(style ?? '');
  expect(house.problems).toEqual([]);
  const held = styleAt(house.content, path);
  const decisions: NameDecisions = {
    ...NO_DECISIONS,
    preferred: new Map(Object.entries(decided).map(([form, to]) => [fold(form), to])),
    style: styleForArticle(held, article.language),
    ...(workspace === undefined
      ? {}
      : { workspace: { usesOf: (form) => ({ uses: workspace[form] ?? 0, articles: 3 }) } }),
  };
  const gazetteer = withStyle(KNOWN, house.content);
  return analyseNames(article, { ...testResources, gazetteer }, decisions);
}

const NETANYAHU = 'وصل بنيامين نتنياهو إلى باريس. وقال نتانياهو إن الزيارة مهمة. وكرر نتانياهو موقفه.';
const preferenceOf = async (text: string, room: Newsroom): Promise<string> => {
  const { preference } = (await analyseIn(text, room)).entities.find(({ id }) => id === 'wd:Q43723')!;
  return `${preference.authority}: ${preference.form}, ${english(preference.reason)}`;
};
const flagged = async (text: string, room: Newsroom): Promise<string[]> =>
  (await analyseIn(text, room)).findings.map(
    ({ start, end, severity, fixes }) =>
      `${severity} ${text.slice(start, end)} → ${fixes[0]?.edits[0]?.newText ?? 'nothing'}`,
  );

describe('the preferred form is decided by', () => {
  const style = 'names:\n  - prefer: نتانياهو\n    forbid: [نتنياهو]\n    reason: as in our archive.\n';
  const decided = { نتنياهو: 'نتنياهو', نتانياهو: 'نتنياهو' };
  const workspace = { نتانياهو: 9, نتنياهو: 1 };

  test('the house style, before everything else', async () => {
    expect(await preferenceOf(NETANYAHU, { style, decided, workspace: { نتنياهو: 100 } })).toBe(
      'house-style: نتانياهو, the house style prefers “نتانياهو” (as in our archive)',
    );
  });
  test('an annotator’s decision, before the workspace', async () => {
    expect(await preferenceOf(NETANYAHU, { decided, workspace })).toBe(
      'decision: نتنياهو, “نتنياهو” was chosen before',
    );
  });
  test('the workspace’s clear majority, before the gazetteer', async () => {
    expect(await preferenceOf(NETANYAHU, { workspace })).toBe(
      'workspace: نتانياهو, 9 of 10 uses in 3 articles of the workspace',
    );
  });
  test.each([
    ['four uses', { نتانياهو: 4 }],
    ['79 %', { نتانياهو: 79, نتنياهو: 21 }],
  ])('not the workspace with %s, but the gazetteer', async (_, uses) => {
    expect(await preferenceOf(NETANYAHU, { workspace: uses })).toMatch(/^gazetteer: نتنياهو/);
  });
  test('the article’s majority where nobody knows the name', async () => {
    const text = 'وصل الوزير سيرغي لافروف. وقال لافرف. وأضاف لافروف.';
    const entity = (await analyseIn(text, {})).entities.find(({ forms }) =>
      forms.some(({ form }) => form === 'لافروف'),
    );
    expect(entity?.preference).toMatchObject({ form: 'لافروف', authority: 'majority' });
  });
});

describe('the house style', () => {
  const style = 'names:\n  - entity: wd:Q43723\n    prefer: بنيامين نتانياهو\n';

  test('decides about an entity in all its forms', async () => {
    const { text, spans } = readMarkers('وصل بنيامين ⟦نتنياهو⟧ إلى باريس. وقال ⟦نتنياهو⟧ إن الزيارة مهمة.');
    const { findings } = await analyseIn(text, { style });
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect((await flagged(text, { style }))[1]).toBe('warning نتنياهو → نتانياهو');
  });

  test.each([
    ['', ''],
    ['🚀 ', ''],
    ['', 'سطر\r\n'],
  ])('is followed with the particle kept, “%s”', async (before, line) => {
    const { text, spans } = readMarkers(`${line}${before}وصل الوفد. وقال و⟦شويجو⟧ إن الزيارة مهمة.`);
    const room = { style: 'names:\n  - prefer: شويغو\n    forbid: شويجو\n    type: PER\n' };
    expect((await analyseIn(text, room)).findings).toMatchObject([{ ...spans[0], severity: 'warning' }]);
    expect(await flagged(text, room)).toEqual(['warning شويجو → شويغو']);
  });

  test('may insist on hamza', async () => {
    const room = { style: 'names:\n  - prefer: ألمانيا\n    forbid: [المانيا]\n' };
    expect(await flagged('زار الوفد المانيا ثم ألمانيا.', room)).toEqual(['warning المانيا → ألمانيا']);
    expect(
      await flagged('زار الوفد المانيا ثم ألمانيا.', { style: 'names:\n  - prefer: ألمانيا\n' }),
    ).toEqual(['information المانيا → ألمانيا']);
    expect(await flagged('موقف لالمانيا.', room)).toEqual(['warning المانيا → ألمانيا']);
  });

  test('may forbid without saying what to write', async () => {
    const room = { style: 'names:\n  - forbid: [نتانياهو]\n    reason: ask the desk\n' };
    expect(await flagged('قال نتانياهو للصحفيين.', room)).toEqual(['warning نتانياهو → nothing']);
  });

  test('holds for its folders and its language only', async () => {
    const style = 'folders:\n  gulf:\n    - prefer: نتانياهو\n      forbid: [نتنياهو]\n      language: ar\n';
    expect(await flagged('قال نتنياهو للصحفيين.', { style, path: 'gulf/a.txt' })).toEqual([
      'warning نتنياهو → نتانياهو',
    ]);
    expect(await flagged('قال نتنياهو للصحفيين.', { style, path: 'levant/a.txt' })).toEqual([]);
  });

  test('a folder outranks the project', async () => {
    const style =
      'names:\n  - prefer: نتنياهو\n    forbid: [نتانياهو]\nfolders:\n  gulf:\n    - prefer: نتانياهو\n      forbid: [نتنياهو]\n';
    expect(await flagged('قال نتنياهو للصحفيين.', { style, path: 'gulf/a.txt' })).toEqual([
      'warning نتنياهو → نتانياهو',
    ]);
    expect(await flagged('قال نتانياهو للصحفيين.', { style, path: 'a.txt' })).toEqual([
      'warning نتانياهو → نتنياهو',
    ]);
  });

  test('keeps the case of a Russian name', async () => {
    const room = { style: 'names:\n  - prefer: Гутерриш\n    forbid: [Гутеррес]\n    type: PER\n' };
    expect(
      await flagged('Об этом заявил Антониу Гутеррес. По словам Гутерреса, встреча прошла.', room),
    ).toEqual(['warning Гутеррес → Гутерриш', 'warning Гутерреса → Гутерриша']);
  });

  test('does not speak of another person of the same surname', async () => {
    const style = 'names:\n  - entity: wd:Q159\n    prefer: نتانياهو\n    forbid: [نتنياهو]\n';
    expect(await preferenceOf('قال بنيامين نتنياهو للصحفيين.', { style })).toMatch(/^gazetteer/);
  });
});

test('Kyiv or Kiev is a matter of style unless the house insists', async () => {
  const text = 'Talks were held in Kyiv on Monday. Officials in Kyiv and Kiev said so.';
  const severities = async (style: string): Promise<string[]> =>
    (await analyseIn(text, { style })).findings.map(({ severity }) => severity);
  const entity = 'names:\n  - entity: wd:Q1899\n    type: LOC\n    prefer: Kyiv\n';
  expect(await severities(entity)).toEqual(['information']);
  expect(await severities(`${entity}    forbid: [Kiev]\n`)).toEqual(['warning']);
});

test('a form that other articles write otherwise is information while the article agrees with itself', async () => {
  const workspace = { نتانياهو: 40, نتنياهو: 1 };
  expect(await flagged('قال نتنياهو للصحفيين. وأضاف نتنياهو أن الزيارة مهمة.', { workspace })).toEqual([
    'information نتنياهو → نتانياهو',
    'information نتنياهو → نتانياهو',
  ]);
});
