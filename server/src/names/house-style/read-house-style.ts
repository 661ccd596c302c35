/**
 * Reads `.copydesk/style.yaml`. Never throws: what cannot be read is a problem at its place, and the rest is read.
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
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { isLanguage, type Language } from '../../text/languages.ts';
import type { Span } from '../../text/offsets.ts';
import type { EntityType } from '../entity.ts';
import { checkStyle } from './check-style.ts';
import type { HouseStyle, ReadStyle, StyleEntry, StyleForm, StyleProblem } from './house-style.ts';
import { nearestOf } from './nearest-key.ts';
import { ENTRY_KEYS, FILE_KEYS, type StyleKey } from './style-keys.ts';

/** A longer file is no style guide, in UTF-16 units. */
const LONGEST_FILE = 4 * 1024 * 1024;
const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/**
 * @param path what to call the file @param text all of it; a byte order mark is understood
 * @returns the entries that can be used, and what is wrong with the others
 */
export function readHouseStyle(path: string, text: string): ReadStyle {
  const reader = new StyleReader(text);
  reader.read();
  const style: HouseStyle = { path, entries: reader.entries };
  const checked = checkStyle(style);
  const problems = [...reader.problems, ...checked.problems].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { style: checked.style, problems };
}

/** A form and the language that it is given for. */
interface DatedForm {
  readonly form: StyleForm;
  readonly language: Language | undefined;
}

/** Gathers entries and problems on one way through the document. */
class StyleReader {
  readonly entries: StyleEntry[] = [];
  readonly problems: StyleProblem[] = [];
  readonly #text: string;
  /** Length of the byte order mark, which the parser does not see. */
  readonly #shift: number;
  #resolve: (node: unknown) => unknown = (node) => node;

  constructor(text: string) {
    this.#shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#text = text.slice(this.#shift);
  }

  read(): void {
    if (this.#text.length > LONGEST_FILE) {
      this.#fault(undefined, 'the file is larger than 4 MB, so it is not read as a house style');
      return;
    }
    try {
      const document = parseDocument(this.#text, { uniqueKeys: true });
      this.#resolve = (node) => (isAlias(node) ? node.resolve(document) : node);
      for (const { message, pos } of document.errors) {
        this.#problem({ start: pos[0], end: pos[1] }, 'error', message.split('\n')[0] ?? message);
      }
      this.#readFile(document.contents);
    } catch (error) {
      this.#fault(undefined, `the file cannot be read as YAML: ${String(error).split('\n')[0]}`);
    }
  }

  #readFile(contents: unknown): void {
    if (contents === null || isEmpty(contents)) return;
    if (!isMap(contents)) {
      this.#fault(contents, 'a house style has the keys “names” and “folders”');
      return;
    }
    for (const pair of contents.items) {
      const key = this.#keyOf(pair, FILE_KEYS);
      if (key === 'names') this.#readEntries(pair.value, pair.key, '');
      if (key === 'folders') this.#readFolders(pair.value, pair.key);
    }
  }

  #readFolders(raw: unknown, at: unknown): void {
    const folders = this.#resolve(raw);
    if (!isMap(folders)) {
      this.#fault(raw ?? at, '“folders” maps folders or patterns to lists of names');
      return;
    }
    for (const { key, value } of folders.items) {
      const folder = isScalar(key) ? String(key.value) : '';
      if (folder.trim() === '') this.#fault(key, 'a folder needs a name');
      else this.#readEntries(value, key, folder);
    }
  }

  /** A list of entries; a folder may also hold it under `names`. */
  #readEntries(raw: unknown, at: unknown, folder: string): void {
    const list = this.#resolve(raw);
    if (folder !== '' && isMap(list)) {
      for (const pair of list.items) {
        if (this.#keyOf(pair, [FILE_KEYS[0]!]) !== undefined) this.#readEntries(pair.value, pair.key, folder);
      }
      return;
    }
    if (!isSeq(list)) {
      this.#fault(raw ?? at, 'a list of names belongs here, each begun with “-”');
      return;
    }
    for (const item of list.items) this.#readEntry(item, folder);
  }

  #readEntry(raw: unknown, folder: string): void {
    const map = this.#resolve(raw);
    if (!isMap(map)) {
      this.#fault(raw, 'a name needs “prefer” or “forbid”');
      return;
    }
    const faultsBefore = this.problems.length;
    let prefer: DatedForm[] = [];
    let forbid: DatedForm[] = [];
    let entity: StyleForm | undefined;
    let language: Language | undefined;
    let type: EntityType | undefined;
    let reason: string | undefined;
    for (const pair of map.items) {
      const at = pair.value ?? pair.key;
      switch (this.#keyOf(pair, ENTRY_KEYS)) {
        case 'prefer':
          prefer = this.#readForms(at, false);
          break;
        case 'forbid':
          forbid = this.#readForms(at, true);
          break;
        case 'entity':
          entity = this.#readText(at, 'an entity is the id of the gazetteer, such as wd:Q1899');
          break;
        case 'language':
          language = this.#readLanguage(at);
          break;
        case 'type':
          type = TYPES.find(
            (known) => known === this.#readText(at, 'a type is one of PER, LOC, ORG, MISC')?.form,
          );
          if (type === undefined) this.#fault(at, 'a type is one of PER, LOC, ORG, MISC');
          break;
        case 'reason':
          reason = this.#readText(at, 'a reason is a sentence')?.form;
          break;
      }
    }
    if (prefer.length === 0 && forbid.length === 0) {
      if (this.problems.length === faultsBefore) this.#fault(raw, 'a name needs “prefer” or “forbid”');
      return;
    }
    const whole = { entity, type, reason, folder, span: this.#spanOf(raw) };
    for (const code of languagesOf([...prefer, ...forbid])) {
      const own = prefer.filter((one) => one.language === code);
      this.entries.push({
        ...whole,
        prefer: own[0]?.form,
        forbid: forbid.filter((one) => one.language === code).map(({ form }) => form),
        language: code ?? language,
      });
    }
  }

  /** A form, for `forbid` also a list of forms, or a map of languages to them. */
  #readForms(raw: unknown, many: boolean): DatedForm[] {
    const node = this.#resolve(raw);
    if (isMap(node)) {
      return node.items.flatMap(({ key, value }) => {
        const language = this.#readLanguage(key);
        return language === undefined
          ? []
          : this.#readList(value ?? key, many).map((form) => ({ form, language }));
      });
    }
    return this.#readList(raw, many).map((form) => ({ form, language: undefined }));
  }

  #readList(raw: unknown, many: boolean): StyleForm[] {
    const node = this.#resolve(raw);
    if (!isSeq(node)) {
      const form = this.#readText(raw, 'a form is a text; put a number in quotation marks');
      return form === undefined ? [] : [form];
    }
    if (!many) {
      this.#fault(raw, 'only one form can be preferred; the others belong under “forbid”');
      return [];
    }
    if (node.items.length === 0) this.#fault(raw, 'the list is empty');
    return node.items.flatMap(
      (item) => this.#readText(item, 'a form is a text; put a number in quotation marks') ?? [],
    );
  }

  #readLanguage(raw: unknown): Language | undefined {
    const code = this.#readText(raw, 'a language is a code such as ar, en or ru');
    if (code === undefined) return undefined;
    if (isLanguage(code.form) && code.form !== 'und') return code.form;
    this.#fault(raw, `“${code.form}” is no code of a language that Copydesk knows, such as ar, en or ru`);
    return undefined;
  }

  #readText(raw: unknown, wanted: string): StyleForm | undefined {
    const node = this.#resolve(raw);
    if (!isScalar(node) || typeof node.value !== 'string') {
      this.#fault(raw, isScalar(node) && node.value === null ? 'nothing stands here' : wanted);
      return undefined;
    }
    const form = node.value.normalize('NFC').trim().replace(/\s+/g, ' ');
    if (form === '') {
      this.#fault(raw, 'the text is empty');
      return undefined;
    }
    return { form, span: this.#spanOf(raw) };
  }

  #keyOf({ key }: Pair, known: readonly StyleKey[]): string | undefined {
    const name = isScalar(key) ? String(key.value) : '';
    if (known.some((one) => one.key === name)) return name;
    const names = known.map((one) => one.key);
    const near = nearestOf(name, names);
    const advice = near === undefined ? `there are ${names.join(', ')}` : `did you mean “${near}”?`;
    this.#fault(key, `there is no key “${name}” here; ${advice}`);
    return undefined;
  }

  #fault(node: unknown, message: string): void {
    this.#problem(node === undefined ? { start: 0, end: 0 } : this.#rangeOf(node), 'error', message);
  }

  #problem(span: Span, severity: StyleProblem['severity'], message: string): void {
    const inside = (at: number): number => Math.min(at, this.#text.length) + this.#shift;
    const start = inside(span.start);
    this.problems.push({ start, end: Math.max(start, inside(span.end)), severity, message });
  }

  #spanOf(node: unknown): Span {
    const { start, end } = this.#rangeOf(node);
    return { start: start + this.#shift, end: end + this.#shift };
  }

  #rangeOf(node: unknown): Span {
    const range = (node as Node | undefined)?.range;
    const start = Math.min(range?.[0] ?? 0, this.#text.length);
    return { start, end: Math.min(Math.max(start, range?.[1] ?? start), this.#text.length) };
  }
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null;

/** The languages that forms are given for, each once; undefined among them where forms are given for none. */
const languagesOf = (forms: readonly DatedForm[]): readonly (Language | undefined)[] => [
  ...new Set(forms.map(({ language }) => language)),
];
