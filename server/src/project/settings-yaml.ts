/** `.copydesk/settings.yaml`: lines that are residue, text that may stay, and how grave rules are where. */

import { ALL_RULES } from '../analysis/rules.ts';
import type { ProjectPattern } from '../artifacts/project-pattern.ts';
import { SEVERITIES, type Severity } from '../findings/finding.ts';
import { type Message, say } from '../messages/message.ts';
import { type Located, readYaml } from './located-yaml.ts';
import { readPatterns } from './pattern-rules.ts';
import { type FileReading, firstProblems, type ProjectFile } from './project-file.ts';
import { filesScope, folderScope, type Severities, type SeverityScope } from './severity-scopes.ts';
import { YamlShape } from './yaml-shape.ts';

/** What the settings of a project say. */
export interface ProjectSettings {
  /** Lines that are residue. */
  readonly phrases: readonly string[];
  /** Text that is never reported. */
  readonly allow: readonly string[];
  /** Rules of the project's own. */
  readonly patterns: readonly ProjectPattern[];
  /** In the order in which they hold: the project, its folders from the outermost in, then patterns of files. */
  readonly scopes: readonly SeverityScope[];
}

const NO_SETTINGS: ProjectSettings = { phrases: [], allow: [], patterns: [], scopes: [] };

export const settingsYaml: ProjectFile<ProjectSettings> = {
  name: 'settings.yaml',
  largest: 128 * 1024,
  nothing: NO_SETTINGS,
  read: readSettings,
};

/** Names of the settings. */
export const SETTINGS = ['phrases', 'allow', 'patterns', 'severities', 'folders', 'overrides'] as const;
const OVERRIDE = ['files', 'severities'] as const;

async function readSettings(text: string): Promise<FileReading<ProjectSettings>> {
  const { root, problems } = await readYaml(text);
  if (root === undefined) return { content: NO_SETTINGS, problems: firstProblems(problems) };
  const shape = new YamlShape();
  const fields = shape.fields(root, SETTINGS, say('Settings and their values'));
  const read = <Content>(
    name: (typeof SETTINGS)[number],
    how: (node: Located) => readonly Content[],
  ): readonly Content[] => {
    const entry = fields.get(name);
    return entry === undefined ? [] : how(entry.value);
  };
  const patterns = fields.get('patterns');
  const content: ProjectSettings = {
    phrases: read('phrases', (node) => shape.texts(node, say('Lines of text')).map((line) => line.text)),
    allow: read('allow', (node) => shape.texts(node, say('Lines of text')).map((line) => line.text)),
    patterns: patterns === undefined ? [] : await readPatterns(patterns.value, shape),
    scopes: [
      ...read('severities', (node) => [folderScope('', readSeverities(node, shape))]),
      ...read('folders', (node) => readFolders(node, shape)),
      ...read('overrides', (node) => readOverrides(node, shape)),
    ],
  };
  return { content, problems: firstProblems([...problems, ...shape.problems]) };
}

function readFolders(node: Located, shape: YamlShape): readonly SeverityScope[] {
  return shape
    .entries(node, say('Folders and their severities'))
    .map(({ key, keySpan, value }) => {
      const folder = key.replace(/^\.\//, '').replace(/\/$/, '');
      if (isOutside(folder)) {
        shape.error(
          keySpan,
          say('“{key}” must name a folder from the root of the project, as “wire/reuters”.', { key }),
        );
      }
      return { folder, rules: readSeverities(value, shape) };
    })
    .sort((a, b) => a.folder.length - b.folder.length)
    .map(({ folder, rules }) => folderScope(folder, rules));
}

const isOutside = (path: string): boolean =>
  /^[/\\]|^[a-z]:|\\/i.test(path) || path.split('/').includes('..');

function readOverrides(node: Located, shape: YamlShape): readonly SeverityScope[] {
  return shape.items(node, say('Overrides, each with “files” and “severities”,')).flatMap((item) => {
    const fields = shape.fields(item, OVERRIDE, say('“files” and “severities”'));
    const files = fields.get('files');
    const severities = fields.get('severities');
    if (files === undefined || severities === undefined) {
      if (item.kind === 'map') shape.error(item, say('An override needs both “files” and “severities”.'));
      return [];
    }
    const patterns =
      files.value.kind === 'list'
        ? shape.texts(files.value, say('Patterns of paths'))
        : [shape.text(files.value)].filter((one) => one !== undefined);
    const outside = patterns.filter(({ text }) => isOutside(text));
    for (const span of outside) {
      shape.error(span, say('A pattern of paths begins at the root of the project, as “wire/**”, with “/”.'));
    }
    return [
      filesScope(
        patterns.filter((pattern) => !outside.includes(pattern)).map(({ text }) => text),
        readSeverities(severities.value, shape),
      ),
    ];
  });
}

const RULE_IDS: ReadonlySet<string> = new Set(ALL_RULES.map(({ id }) => id));
const FAMILIES: ReadonlySet<string> = new Set(ALL_RULES.map(({ id }) => id.slice(0, id.indexOf('/'))));
const CHOICES: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];

function readSeverities(node: Located, shape: YamlShape): Severities {
  const rules: Record<string, Severity | 'off'> = {};
  for (const { key, keySpan, value } of shape.entries(node, say('Rules and their severities'))) {
    if (!isRule(key)) shape.warn(keySpan, unknownRule(key));
    const severity = shape.choice(value, CHOICES, say('A severity'));
    if (severity !== undefined) rules[key] = severity;
  }
  return rules;
}

/** The project's own rules are named where they are made; any `project/…` may be meant. */
const isRule = (key: string): boolean =>
  RULE_IDS.has(key) ||
  key.startsWith('project/') ||
  (key.endsWith('/*') && FAMILIES.has(key.slice(0, -'/*'.length)));

function unknownRule(key: string): Message {
  const named = ALL_RULES.filter(({ id }) => id.endsWith(`/${key}`));
  if (named.length === 1)
    return say('There is no rule “{key}”; did you mean “{near}”?', { key, near: named[0]!.id });
  return FAMILIES.has(key)
    ? say('There is no rule “{key}”; for the whole family write “{key}/*”.', { key })
    : say('There is no rule “{key}”; “copydesk rules” lists every rule.', { key });
}
