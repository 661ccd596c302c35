/** Values without words are found where they become a string, and nowhere else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { wordlessValues } from '../../scripts/written-values.mts';

const CONFIGURATION = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

const GIVEN = `
  interface Message { readonly pattern: string }
  declare const message: Message;
  declare const either: string | Message;
  declare const list: readonly Message[];
  declare const maybe: Message | undefined;
  declare const act: () => string;
`;

/** The code that was found. @param code with ‹› around the parts of templates */
function found(code: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'src'));
  const source = code.replace(/‹(.*?)›/g, (_, part: string) => `\${${part}}`);
  writeFileSync(join(folder, 'src', 'code.ts'), `${GIVEN}${source}\nexport {};\n`);
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ extends: CONFIGURATION, compilerOptions: { types: [] }, include: ['src'] }),
  );
  return wordlessValues(config).map(
    (sentence) => /:\d+: (.*) is written into a string/.exec(sentence)?.[1] ?? sentence,
  );
}

test.each([
  ['a part of a template', 'export const words = `why: ‹message›`;', 'message'],
  ['one of several types', 'export const words = `why: ‹either›`;', 'either'],
  ['one that may be missing', 'export const words = `why: ‹maybe›`;', 'maybe'],
  ['a list in a template', 'export const words = `why: ‹list›`;', 'list'],
  ['what is joined by +', "export const words = 'why: ' + message;", 'message'],
  ['what is added to a string', "let words = ''; words += message;", 'message'],
  ['what String is given', 'export const words = String(message);', 'message'],
  ['a list that is joined', "export const words = list.join('; ');", 'list'],
  ['a function that nobody called', 'export const words = `why: ‹act›`;', 'act'],
  ['a type with a bound', 'export const write = <T extends Message>(value: T) => `‹value›`;', 'value'],
])('%s has no words', (_, code, expected) => {
  expect(found(code)).toEqual([expected]);
});

test.each([
  ['a string of a message', 'export const words = `why: ‹message.pattern›`;'],
  ['what was told apart', "export const words = typeof either === 'string' ? `why: ‹either›` : '';"],
  ['an error', 'export const words = `why: ‹new Error()› ‹new TypeError()› ‹/x/›`;'],
  [
    'a class that says what it is',
    "class A { toString() { return 'a'; } } export const words = `‹new A()›`;",
  ],
  ['what is called', 'export const words = `why: ‹act()›`;'],
  ['what nothing is known of', 'export const write = (value: unknown) => `why: ‹value›`;'],
  [
    'a template that gets the values themselves',
    'declare const tag: (...all: unknown[]) => Message; tag`‹message›`;',
  ],
  ['sets that are joined', 'declare const sets: { join(one: number): void }; sets.join(1);'],
])('%s is no fault', (_, code) => {
  expect(found(code)).toEqual([]);
});
