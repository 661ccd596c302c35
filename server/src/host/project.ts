/** Reads the `.copydesk` folder of a project: accepted phrases and settings. What is wrong is said with its line. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { NO_LEXICON, type ProjectLexicon, phraseKey } from '../artifacts/project-lexicon.ts';
import { SEVERITIES, type Severity } from '../findings/finding.ts';
import { readSidecarFile, writeFileAtomic } from './files.ts';

/** A project's folder and what its settings say. */
export interface Project {
  /** The folder that holds `.copydesk`; undefined where there is none. */
  readonly root: string | undefined;
  readonly lexicon: ProjectLexicon;
  /** Severities for folders, the outermost first; the root of the project is the folder ''. */
  readonly severities: readonly FolderSeverities[];
  /** Faults of the settings, each a sentence with file, line and column. */
  readonly problems: readonly string[];
}

export interface FolderSeverities {
  readonly folder: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

const FOLDER = '.copydesk';
const NO_PROJECT: Project = { root: undefined, lexicon: NO_LEXICON, severities: [], problems: [] };

/** The nearest folder above a path that holds `.copydesk`. */
export async function projectRoot(path: string): Promise<string | undefined> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(join(folder, FOLDER)).catch(() => undefined);
    if (found?.isDirectory() === true) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Reads the project of a path. Never throws. */
export async function readProject(path: string): Promise<Project> {
  const root = await projectRoot(path);
  if (root === undefined) return NO_PROJECT;
  const phrases = await readSidecarFile(join(root, FOLDER, 'phrases.tsv'));
  const settings = await readSidecarFile(join(root, FOLDER, 'settings.yaml'));
  const problems = [phrases, settings].flatMap((read) => (read.ok ? [] : [read.message]));
  const read = settings.ok ? readSettings(settings.text, join(root, FOLDER, 'settings.yaml')) : EMPTY;
  const accepted = phrases.ok ? readPhrases(phrases.text) : [];
  return {
    root,
    lexicon: {
      residue: new Set([...accepted, ...read.phrases].map(phraseKey).filter((key) => key !== '')),
      allowed: new Set(read.allow.map(phraseKey).filter((key) => key !== '')),
    },
    severities: read.severities,
    problems: [...problems, ...read.problems],
  };
}

/** The severities that hold for a file: those of its project, then of each folder on the way to it. */
export function severitiesFor(project: Project, path: string): Readonly<Record<string, Severity | 'off'>> {
  if (project.root === undefined) return {};
  const place = relative(project.root, resolve(path)).replaceAll('\\', '/');
  const holding = project.severities.filter(({ folder }) => folder === '' || place.startsWith(`${folder}/`));
  return Object.assign({}, ...holding.map(({ rules }) => rules)) as Record<string, Severity | 'off'>;
}

/** Adds a line to the accepted phrases, with who decided and when (UTC). Twice is once. */
export async function acceptPhrase(
  root: string,
  phrase: string,
  who: string,
  when: Date,
): Promise<
  { readonly ok: true; readonly added: boolean } | { readonly ok: false; readonly message: string }
> {
  await mkdir(join(root, FOLDER), { recursive: true }).catch(() => undefined);
  const path = join(root, FOLDER, 'phrases.tsv');
  const read = await readSidecarFile(path);
  if (!read.ok) return read;
  const line = phrase.replace(/[\t\r\n]+/g, ' ').trim();
  if (readPhrases(read.text).some((known) => phraseKey(known) === phraseKey(line)))
    return { ok: true, added: false };
  const text = read.text === '' ? HEADING : read.text.endsWith('\n') ? read.text : `${read.text}\n`;
  const written = await writeFileAtomic(
    path,
    `${text}${line}\t${who.replace(/\s+/g, ' ')}\t${when.toISOString()}\n`,
  );
  return written.ok ? { ok: true, added: true } : written;
}

const HEADING = 'phrase\taccepted by\taccepted at\n';

function readPhrases(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && `${line}\n` !== HEADING)
    .map((line) => line.split('\t')[0] ?? '');
}

interface Settings {
  readonly phrases: readonly string[];
  readonly allow: readonly string[];
  readonly severities: readonly FolderSeverities[];
  readonly problems: readonly string[];
}

const EMPTY: Settings = { phrases: [], allow: [], severities: [], problems: [] };

/** Reads `settings.yaml`: `phrases`, `allow`, `severities`, and `folders` with severities of their own. */
export function readSettings(text: string, path: string): Settings {
  if (text.trim() === '') return EMPTY;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems: string[] = [];
  const fault = (node: unknown, message: string): void => {
    const range = (node as { range?: readonly number[] | null } | undefined)?.range;
    const { line, col } = counter.linePos(range?.[0] ?? 0);
    problems.push(`${path}:${line}:${col}: ${message}`);
  };
  for (const error of document.errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    problems.push(`${path}:${line}:${col}: ${error.message.split('\n')[0]}`);
  }
  const phrases: string[] = [];
  const allow: string[] = [];
  const severities: FolderSeverities[] = [];
  if (!isMap(document.contents)) return { phrases, allow, severities, problems };
  const readTexts = (node: unknown, into: string[]): void => {
    if (!isSeq(node)) fault(node, 'a list of lines belongs here');
    for (const item of isSeq(node) ? node.items : []) {
      if (isScalar(item) && typeof item.value === 'string') into.push(item.value);
      else fault(item, 'a line of text belongs here');
    }
  };
  const readSeverities = (node: unknown, folder: string): void => {
    if (!isMap(node)) fault(node, 'rules and their severities belong here');
    const rules: Record<string, Severity | 'off'> = {};
    for (const { key, value } of isMap(node) ? node.items : []) {
      const severity =
        isScalar(value) && value.value === false ? 'off' : isScalar(value) ? value.value : undefined;
      if (isSeverity(severity)) rules[String(key)] = severity;
      else fault(value ?? key, `a severity is one of ${[...SEVERITIES, 'off'].join(', ')}`);
    }
    severities.push({ folder, rules });
  };
  for (const { key, value } of document.contents.items) {
    switch (String(key)) {
      case 'phrases':
        readTexts(value, phrases);
        break;
      case 'allow':
        readTexts(value, allow);
        break;
      case 'severities':
        readSeverities(value, '');
        break;
      case 'folders':
        if (isMap(value))
          for (const one of value.items) readSeverities(one.value, String(one.key).replace(/\/+$/, ''));
        else fault(value, 'folders and their severities belong here');
        break;
      case 'patterns':
        fault(key, 'this version does not run patterns of a project; use phrases');
        break;
      default:
        fault(key, `there is no setting “${String(key)}”; there are phrases, allow, severities and folders`);
    }
  }
  return {
    phrases,
    allow,
    severities: severities.sort((a, b) => a.folder.length - b.folder.length),
    problems,
  };
}

const isSeverity = (value: unknown): value is Severity | 'off' =>
  value === 'off' || SEVERITIES.some((severity) => severity === value);
