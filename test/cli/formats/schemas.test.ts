/** What the formats for programs write is what their schemas say: SARIF’s own, and those that Copydesk publishes. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, CLEAN, CommandLine } from '../command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as Record<string, unknown>;

/** An article with an astral character, competing spellings, a date, and CRLF. */
const RICH =
  '🚀 قال سيرغي شويغو في 15 يوليو 2018.\r\nوقال شويغو .\r\nوأضاف شويجو إن المبلغ 3 ملايين دولار.\r\n[ad_1]\r\n';

beforeAll(() => {
  copydesk.write('desk/rich.txt', RICH);
  copydesk.write('desk/plain.txt', ARTICLE);
  copydesk.write('desk/خبر جديد.txt', CLEAN);
  copydesk.write('desk/bad.txt', Buffer.from([0xff, 0xfe, 0x00]));
});

const run = (...args: readonly string[]): string => copydesk.run([...args, 'desk', 'nowhere.txt']).stdout;

function accepted(validate: ValidateFunction, value: unknown): void {
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

describe('SARIF 2.1.0', () => {
  // Of draft 4 the schema uses nothing that later drafts read otherwise but the name of its address.
  const {
    id,
    $schema: _draft,
    ...rest
  } = readJson('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const sarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
    $id: String(id),
    ...rest,
  });

  test.each([
    ['findings, fixes, related places and problems', () => run('check', '--format', 'sarif')],
    ['nothing', () => copydesk.run(['check', '--format', 'sarif', '-'], { input: CLEAN }).stdout],
  ])('accepts a log of %s', (_what, write) => accepted(sarif, JSON.parse(write())));

  test('would refuse a log that is wrong', () => {
    const log = JSON.parse(run('check', '--format', 'sarif'));
    log.runs[0].results[0].level = 'grave';
    expect(sarif(log)).toBe(false);
    expect(sarif({ version: '2.1.0' })).toBe(false);
  });
});

describe('the published schemas', () => {
  const check = readJson('schema/check.schema.json');
  const entities = readJson('schema/entities.schema.json');
  const ajv = new Ajv({ strictRequired: false }).addSchema([check, entities]);
  const compiled = (reference: string): ValidateFunction => ajv.compile({ $ref: reference });

  test('accept what check writes as JSON, and refuse what it does not', () => {
    const written = JSON.parse(run('check', '--format', 'json'));
    const validate = compiled('urn:copydesk:schema:check');
    accepted(validate, written);
    expect(validate({ ...written, version: 2 })).toBe(false);
    expect(validate({ ...written, files: [{ path: 'a' }] })).toBe(false);
  });

  test('accept each line that check writes as JSON Lines', () => {
    const lines = run('check', '--format', 'jsonl').trim().split('\n');
    expect(lines).toHaveLength(6);
    const validate = compiled('urn:copydesk:schema:check#/definitions/line');
    for (const line of lines) accepted(validate, JSON.parse(line));
    expect(validate({ version: 1 })).toBe(false);
  });

  test('accept what entities writes', () => {
    const written = JSON.parse(run('entities', '--format', 'json'));
    expect(JSON.stringify(written)).toContain('"value":"2018-07-15"');
    accepted(compiled('urn:copydesk:schema:entities'), written);
  });

  test.each([
    ['check', check],
    ['entities', entities],
  ])('of %s describe every key that is written', (command, schema) => {
    const known = new Set([...JSON.stringify(schema).matchAll(/"([A-Za-z]+)":\{/g)].map(([, key]) => key));
    const written = run(command, '--format', 'json').replace(/"rules":\{[^}]*\}/, '');
    for (const [, key] of written.matchAll(/"([A-Za-z]+)":/g)) expect(known).toContain(key);
  });
});
