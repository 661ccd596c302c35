/** `patterns` of the settings: each entry is a rule of the project, named `project/<name>`. */

import type { ProjectPattern } from '../artifacts/project-pattern.ts';
import { SEVERITIES } from '../findings/finding.ts';
import { say } from '../messages/message.ts';
import { isLanguage, type Language } from '../text/languages.ts';
import { compilePattern, type LinearPattern } from './linear-pattern.ts';
import type { Located, LocatedEntry } from './located-yaml.ts';
import { readTemplate } from './replacement-template.ts';
import type { LocatedText, YamlShape } from './yaml-shape.ts';

/** What an entry may say. */
export const PATTERN_FIELDS = [
  'name',
  'pattern',
  'message',
  'severity',
  'languages',
  'ignore-case',
  'alone',
  'words',
  'position',
  'replacement',
  'fix',
  'flags',
  'leaves',
] as const;

type Fields = ReadonlyMap<(typeof PATTERN_FIELDS)[number], LocatedEntry>;

/** A project has no more rules than this; the rest is not run, and the settings say so. */
export const MOST_PATTERNS = 200;
/** The patterns of a project are no longer than this together; UTF-16 code units. */
export const LONGEST_TOGETHER = 50_000;

/** An example is a line, not an article; UTF-16 code units. */
const LONGEST_EXAMPLE = 1000;
/** After so many characters of patterns others have their turn, as compiling takes its time. */
const PAUSE = 2000;

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const POSITIONS = ['anywhere', 'head', 'tail'] as const;
const FIXES = ['safe', 'confirm', 'none'] as const;

/** Reads the rules; one with a fault is left out. */
export async function readPatterns(node: Located, shape: YamlShape): Promise<readonly ProjectPattern[]> {
  const rules: ProjectPattern[] = [];
  const names = new Set<string>();
  let length = 0;
  let paused = 0;
  for (const item of shape.items(node, say('Rules, each with a “name” and a “pattern”,'))) {
    length += item.end - item.start;
    if (names.size >= MOST_PATTERNS || length > LONGEST_TOGETHER) {
      shape.error(
        item,
        say(
          'A project has at most {rules, number} rules of its own, and {characters, number} characters of them; from here on none is run.',
          { rules: MOST_PATTERNS, characters: LONGEST_TOGETHER },
        ),
      );
      break;
    }
    if (length - paused > PAUSE) {
      paused = length;
      await new Promise((resolve) => setTimeout(resolve));
    }
    const rule = await readPattern(item, names, shape);
    if (rule !== undefined) rules.push(rule);
  }
  return rules;
}

async function readPattern(
  node: Located,
  names: Set<string>,
  shape: YamlShape,
): Promise<ProjectPattern | undefined> {
  const fields = shape.fields(node, PATTERN_FIELDS, say('“name”, “pattern” and what else a rule has'));
  const before = shape.problems.length;
  const name = readName(node, fields, names, shape);
  const source = required(node, fields, 'pattern', shape);
  const ignoresCase = read(fields, 'ignore-case', (value) => shape.flag(value)) ?? false;
  const severity = read(fields, 'severity', (value) => shape.choice(value, SEVERITIES, say('A severity')));
  const position = read(fields, 'position', (value) => shape.choice(value, POSITIONS, say('A position')));
  const rule = {
    message: read(fields, 'message', (value) => shape.text(value))?.text,
    severity: severity ?? 'warning',
    languages: read(fields, 'languages', (value) => readLanguages(value, shape)) ?? 'all',
    alone: read(fields, 'alone', (value) => shape.flag(value)) ?? false,
    words: read(fields, 'words', (value) => shape.flag(value)) ?? false,
    position: position ?? 'anywhere',
  } as const;
  const fix = read(fields, 'fix', (value) => shape.choice(value, FIXES, say('A fix'))) ?? 'confirm';
  if (name === undefined || source === undefined) return undefined;
  const compiled = await compilePattern(source.text, ignoresCase);
  if (!compiled.ok) shape.error(source, compiled.message);
  if (!compiled.ok) return undefined;
  const { pattern } = compiled;
  warnOfLatinClasses(source, shape);
  if (pattern.fitsNothing) {
    shape.warn(
      source,
      say('The pattern fits the empty text as well; only places where it fits something count.'),
    );
  }
  const replacement = readReplacement(fields, pattern, shape);
  if (fix === 'safe' && replacement === undefined) {
    shape.error(fields.get('fix')!.value, say('A fix that is safe needs a “replacement”.'));
  }
  checkExamples(fields, pattern, shape);
  if (shape.problems.slice(before).some((problem) => problem.severity === 'error')) return undefined;
  return {
    ...rule,
    id: `project/${name}`,
    fix,
    replacement: fix === 'none' ? undefined : replacement,
    size: pattern.size,
    matches: pattern.matches,
  };
}

function read<Value>(
  fields: Fields,
  name: (typeof PATTERN_FIELDS)[number],
  how: (value: Located) => Value,
): Value | undefined {
  const entry = fields.get(name);
  return entry === undefined ? undefined : how(entry.value);
}

function required(
  node: Located,
  fields: Fields,
  name: 'name' | 'pattern',
  shape: YamlShape,
): LocatedText | undefined {
  const entry = fields.get(name);
  if (entry !== undefined) return shape.text(entry.value);
  if (node.kind === 'map') shape.error(node, say('A rule needs a “{name}”.', { name }));
  return undefined;
}

function readName(node: Located, fields: Fields, names: Set<string>, shape: YamlShape): string | undefined {
  const name = required(node, fields, 'name', shape);
  if (name === undefined) return undefined;
  if (!NAME.test(name.text)) {
    shape.error(name, say('A name is made of small Latin letters, digits and “-”, as “old-footer”.'));
    return undefined;
  }
  if (names.has(name.text))
    shape.error(name, say('There is a rule “project/{name}” before this one.', { name: name.text }));
  names.add(name.text);
  return name.text;
}

function readLanguages(node: Located, shape: YamlShape): readonly Language[] {
  return shape.texts(node, say('Codes of languages')).flatMap((code) => {
    if (isLanguage(code.text)) return [code.text];
    shape.error(
      code,
      say('“{code}” is no language that Copydesk knows; write its code, as “ar” or “en”.', {
        code: code.text,
      }),
    );
    return [];
  });
}

function readReplacement(
  fields: Fields,
  pattern: LinearPattern,
  shape: YamlShape,
): ProjectPattern['replacement'] {
  const value = fields.get('replacement')?.value;
  if (value === undefined) return undefined;
  const empty = value.kind === 'scalar' && value.value === '';
  const template = empty ? { text: '', start: value.start, end: value.end } : shape.text(value);
  if (template === undefined) return undefined;
  const replacement = readTemplate(template.text, pattern);
  if (!replacement.ok) shape.error(template, replacement.message);
  return replacement.ok ? replacement.fill : undefined;
}

/** In this engine `\b` and `\w` know Latin letters alone; next to others they would silently never match. */
function warnOfLatinClasses(source: LocatedText, shape: YamlShape): void {
  if (!/\\[bBwW]/.test(source.text) || !/[^\u0000-\u024f\p{P}\p{S}\p{M}]/u.test(source.text)) return;
  shape.warn(
    source,
    say('{classes} know Latin letters only; write “words: true”, or {letter} for a letter.', {
      classes: '\\b, \\w',
      letter: '[\\p{L}\\p{M}]',
    }),
  );
}

/** What must match and what must not, beside the pattern: a rule that says something else has a fault. */
function checkExamples(fields: Fields, pattern: LinearPattern, shape: YamlShape): void {
  const matches = (text: string): boolean => {
    for (const _ of pattern.matches(text.slice(0, LONGEST_EXAMPLE))) return true;
    return false;
  };
  for (const example of read(fields, 'flags', (value) => shape.texts(value, say('Examples'))) ?? []) {
    if (!matches(example.text)) shape.error(example, say('The pattern does not match this example.'));
  }
  for (const example of read(fields, 'leaves', (value) => shape.texts(value, say('Examples'))) ?? []) {
    if (matches(example.text))
      shape.error(example, say('The pattern matches this example, which it should leave.'));
  }
}
