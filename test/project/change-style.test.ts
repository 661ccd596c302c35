/** A preferred form goes into the house style as a person would write it, and the rest of the file stays as it is. */
import { expect, test } from 'vitest';
import { english } from '../../server/src/messages/wording.ts';
import { changeStyle, type StyleChange } from '../../server/src/project/change-style.ts';
import { styleYaml } from '../../server/src/project/style-yaml.ts';

const PREFER: StyleChange = { kind: 'prefer', form: 'شويغو', forbid: [], entity: 'wd:Q192187' };

async function changed(text: string, change: StyleChange): Promise<string> {
  const made = await changeStyle(text, change);
  if (!made.ok) throw new Error(english(made.message));
  const { problems, content } = await styleYaml.read(made.text);
  expect(problems).toEqual([]);
  expect(content.entries.map(({ prefer }) => prefer?.form)).toContain(change.form);
  return made.text;
}

test('an empty file gets a list of names', async () => {
  expect(await changed('', PREFER)).toBe('names:\n  - prefer: شويغو\n    entity: wd:Q192187\n');
  expect(await changed('', { kind: 'prefer', form: 'شويغو', forbid: ['شويجو', 'شويكو'] })).toBe(
    'names:\n  - prefer: شويغو\n    forbid: [شويجو, شويكو]\n',
  );
});

test('an entry is added below the others, which stay as they are', async () => {
  const text = `# The desk decided on 3 May.
names:   # persons first
  - prefer: لافروف
    forbid:   [لاڤروف]
    reason: as in our archive

folders:
  sports:
    - prefer: رونالدو
`;
  const after = await changed(text, PREFER);
  const entry = '  - prefer: شويغو\n    entity: wd:Q192187\n';
  expect(after.replace(entry, '')).toBe(text);
  expect(await changed(text.replaceAll('\n', '\r\n'), PREFER)).toBe(after.replaceAll('\n', '\r\n'));
});

test('an entry that speaks of the name gets the new form, and keeps its reason', async () => {
  const text = 'names:\n  - prefer: شويجو\n    reason: as in our archive # 2019\n';
  const after = await changed(text, { kind: 'prefer', form: 'شويغو', forbid: ['شويجو'] });
  expect(after).toContain('prefer: شويغو');
  expect(after).toContain('forbid: [ شويجو ]');
  expect(after).toContain('# 2019');
  const again = await changed(after, { kind: 'prefer', form: 'شويغو', forbid: [] });
  expect(again).toBe(after);
});

test('a file with faults is left as it is, and it is said why', async () => {
  for (const text of ['names: [', 'names: شويغو\n', '- a\n']) {
    const made = await changeStyle(text, PREFER);
    expect(made.ok ? made.text : english(made.message)).toMatch(/was left as it is/);
  }
});
