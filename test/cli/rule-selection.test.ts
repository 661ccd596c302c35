import { expect, test } from 'vitest';
import { ALL_RULES } from '../../server/src/cli/all-rules.ts';
import { readList, selectFindings, selectRules } from '../../server/src/cli/rule-selection.ts';
import { UsageError } from '../../server/src/cli/usage-error.ts';

const ids = ALL_RULES.map(({ id }) => id);
const on = (options: Parameters<typeof selectRules>[0]): readonly string[] => {
  const { severities } = selectRules(options);
  return ids.filter((id) => severities[id] !== 'off');
};

test('no option, every rule as it is', () => {
  expect(selectRules({}).severities).toEqual({});
  expect(selectRules({}).runsOwn?.('project/x')).toBe(true);
});

test('ids of rules are listed once', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id, a family, the last part of an id', () => {
  expect(on({ rules: ['template/ad-placeholder'] })).toEqual(['template/ad-placeholder']);
  expect(on({ rules: ['ad-placeholder'] })).toEqual(['template/ad-placeholder']);
  expect(on({ rules: ['name/*'] })).toEqual(ids.filter((id) => id.startsWith('name/')));
  expect(on({ rules: ['name'], off: ['name-variant'] })).toEqual(
    ids.filter((id) => id.startsWith('name/') && id !== 'name/name-variant'),
  );
});

test('a rule that is not there is bad usage', () => {
  expect(() => selectRules({ off: ['nothing'] })).toThrow(UsageError);
  expect(() => selectRules({ rules: ['__proto__'] })).toThrow(UsageError);
});

test.each([
  ['an empty list', { rules: [] }],
  ['commas alone', { rules: readList(' ,', undefined) }],
  ['all that is on is off', { rules: ['name'], off: ['name'] }],
  ['rules of the project too', { rules: ['project/x'], off: ['project'] }],
])('%s leaves no rule: bad usage, since nothing that was looked at is not clean', (_case, options) => {
  expect(() => selectRules(options)).toThrow(UsageError);
  expect(() => selectFindings(options)).toThrow('no rule is left');
});

test('rules of the project may be all that runs', () => {
  expect(on({ rules: ['project/x'], off: ['project/y', 'name'] })).toEqual([]);
  expect(on({ rules: ['project'], off: [] })).toEqual([]);
});

test('lists add up', () => {
  expect(readList('c', readList('a, b,', undefined))).toEqual(['a', 'b', 'c']);
});

test('rules of the project itself are named by their family or one by one', () => {
  const runs = (options: Parameters<typeof selectRules>[0]): readonly (boolean | undefined)[] => {
    const { runsOwn } = selectRules(options);
    return [runsOwn?.('project/x'), runsOwn?.('project/y')];
  };
  expect(runs({ rules: ['template'] })).toEqual([false, false]);
  expect(runs({ rules: ['template', 'project/x'] })).toEqual([true, false]);
  expect(runs({ rules: ['project/*'] })).toEqual([true, true]);
  expect(runs({ off: ['project/x'] })).toEqual([false, true]);
  expect(selectRules({ rules: ['project'] }).severities['template/ad-placeholder']).toBe('off');
});

test('names are looked for only where a rule about names runs', () => {
  expect(selectFindings({}).names).toBe(true);
  expect(selectFindings({ rules: ['template', 'name/name-variant'] }).names).toBe(true);
  expect(selectFindings({ off: ['name'] }).names).toBe(false);
  expect(selectFindings({ rules: ['template'] }).names).toBe(false);
});
