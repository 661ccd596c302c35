/**
 * `.copydesk/style.yaml`: the forms of names that the house prefers, and those that it forbids.
 *
 *     names:
 *       - prefer: شويغو
 *         forbid: [شويجو]
 *         reason: as in our archive
 *       - entity: wd:Q1899
 *         prefer: {ar: كييف, en: Kyiv}
 *     folders:
 *       sports:
 *         - prefer: ...
 */
import { say } from '../messages/message.ts';
import type { EntityType } from '../names/entity.ts';
import { checkStyle } from '../names/house-style/check-style.ts';
import {
  type HouseStyle,
  NO_STYLE,
  type StyleEntry,
  type StyleForm,
} from '../names/house-style/house-style.ts';
import { isLanguage, type Language } from '../text/languages.ts';
import type { Span } from '../text/offsets.ts';
import { type Located, type LocatedEntry, readYaml } from './located-yaml.ts';
import { nearestOf } from './nearest-key.ts';
import { fitsPath } from './path-pattern.ts';
import { type FileReading, PROJECT_FOLDER, type ProjectFile } from './project-file.ts';
import { ENTRY_KEYS, FILE_KEYS, type StyleKey } from './style-keys.ts';
import { YamlShape } from './yaml-shape.ts';

export const styleYaml: ProjectFile<HouseStyle> = {
  name: 'style.yaml',
  largest: 1024 * 1024,
  nothing: NO_STYLE,
  read: readHouseStyle,
};

/** The style file, from the root of the project. */
const PATH = `${PROJECT_FOLDER}/${styleYaml.name}`;

/** Whether a URI or a path is that of a style file. */
export const isStyleFile = (uri: string): boolean => uri.endsWith(`/${PATH}`);

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];
const NEEDS = say('A name needs “prefer” or “forbid”.');

async function readHouseStyle(text: string): Promise<FileReading<HouseStyle>> {
  const { root, problems } = await readYaml(text);
  if (root === undefined) return { content: NO_STYLE, problems };
  const shape = new YamlShape();
  const checked = checkStyle({ path: PATH, entries: readFile(root, shape) });
  const all = [...problems, ...shape.problems, ...checked.problems];
  return { content: checked.style, problems: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The entries that hold for a file, in the order of the style file. @param path from the root of the project */
export const styleAt = ({ path: file, entries }: HouseStyle, path: string): HouseStyle => ({
  path: file,
  entries: entries.filter(({ folder }) => holdsFor(folder, path)),
});

/** A folder holds for all below it, a pattern for the files and folders that fit it. */
function holdsFor(folder: string, path: string): boolean {
  const plain = folder.replace(/^\.?\//, '').replace(/\/$/, '');
  if (plain === '') return true;
  if (!/[*?]/.test(plain)) return path.startsWith(`${plain}/`);
  return fitsPath(plain, path) || fitsPath(`${plain}/**`, path);
}

function readFile(root: Located, shape: YamlShape): StyleEntry[] {
  return known(shape.entries(root, say('The keys “names” and “folders”')), FILE_KEYS, shape).flatMap(
    ({ key, value }) => (key === 'names' ? readNames(value, '', shape) : readFolders(value, shape)),
  );
}

/** A folder holds its list, or the list under `names` as the file itself does. */
function readFolders(node: Located, shape: YamlShape): StyleEntry[] {
  return shape.entries(node, say('Folders and their names')).flatMap(({ key, value }) => {
    if (value.kind !== 'map') return readNames(value, key, shape);
    const fields = known(value.entries, FILE_KEYS.slice(0, 1), shape);
    return fields.flatMap((field) => readNames(field.value, key, shape));
  });
}

const readNames = (list: Located, folder: string, shape: YamlShape): StyleEntry[] =>
  shape
    .items(list, say('Names, each with “prefer” or “forbid”,'))
    .flatMap((item) => readName(item, folder, shape));

/** One decision: an entry for each language that it gives forms for. */
function readName(node: Located, folder: string, shape: YamlShape): StyleEntry[] {
  if (node.kind !== 'map') {
    shape.error(node, NEEDS);
    return [];
  }
  const faultsBefore = shape.problems.length;
  const fields = new Map(known(node.entries, ENTRY_KEYS, shape).map(({ key, value }) => [key, value]));
  const read = <Value>(key: string, how: (value: Located) => Value): Value | undefined => {
    const value = fields.get(key);
    return value === undefined ? undefined : how(value);
  };
  const prefer = read('prefer', (value) => readForms(value, false, shape)) ?? [];
  const forbid = read('forbid', (value) => readForms(value, true, shape)) ?? [];
  const language = read('language', (value) => readLanguage(textOf(value, shape), shape));
  const whole = {
    entity: read('entity', (value) => textOf(value, shape)),
    type: read('type', (value) => shape.choice(value, TYPES, say('A type'))),
    reason: read('reason', (value) => textOf(value, shape)?.form),
    folder,
    span: spanOf(node),
  };
  if (prefer.length + forbid.length === 0) {
    if (shape.problems.length === faultsBefore) shape.error(node, NEEDS);
    return [];
  }
  const languages = new Set([...prefer, ...forbid].map((one) => one.language));
  return [...languages].map((code) => ({
    ...whole,
    prefer: prefer.find((one) => one.language === code)?.form,
    forbid: forbid.filter((one) => one.language === code).map(({ form }) => form),
    language: code ?? language,
  }));
}

/** A form and the language that it is given for. */
interface GivenForm {
  readonly form: StyleForm;
  readonly language: Language | undefined;
}

/** A form, where `many` also a list of forms, or a map of languages to these. */
function readForms(node: Located, many: boolean, shape: YamlShape): GivenForm[] {
  if (node.kind !== 'map') {
    return readList(node, many, shape).map((form) => ({ form, language: undefined }));
  }
  return node.entries.flatMap(({ key, keySpan, value }) => {
    const language = readLanguage({ form: key, span: keySpan }, shape);
    return language === undefined ? [] : readList(value, many, shape).map((form) => ({ form, language }));
  });
}

function readList(node: Located, many: boolean, shape: YamlShape): StyleForm[] {
  if (node.kind !== 'list') return [textOf(node, shape)].filter((form) => form !== undefined);
  if (!many) shape.error(node, say('Only one form can be preferred; the others belong under “forbid”.'));
  else if (node.items.length === 0) shape.error(node, say('The list is empty.'));
  return many ? node.items.flatMap((item) => textOf(item, shape) ?? []) : [];
}

function readLanguage(code: StyleForm | undefined, shape: YamlShape): Language | undefined {
  if (code === undefined) return undefined;
  if (isLanguage(code.form) && code.form !== 'und') return code.form;
  shape.error(
    code.span,
    say('“{code}” is no language that Copydesk knows, such as ar, en or ru.', { code: code.form }),
  );
  return undefined;
}

/** A text in the form in which names are compared: composed letters, single spaces. */
function textOf(node: Located, shape: YamlShape): StyleForm | undefined {
  const read = shape.text(node);
  if (read === undefined) return undefined;
  return { form: read.text.normalize('NFC').trim().replace(/\s+/g, ' '), span: spanOf(read) };
}

/** The entries whose keys are known; another key is a problem, with what was probably meant. */
function known(
  entries: readonly LocatedEntry[],
  keys: readonly StyleKey[],
  shape: YamlShape,
): readonly LocatedEntry[] {
  const names = keys.map(({ key }) => key);
  return entries.filter(({ key, keySpan }) => {
    if (names.includes(key)) return true;
    const near = nearestOf(key, names);
    shape.error(
      keySpan,
      near === undefined
        ? say('There is no key “{key}” here; there are {names}.', { key, names: names.join(', ') })
        : say('There is no key “{key}” here; did you mean “{near}”?', { key, near }),
    );
    return false;
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
