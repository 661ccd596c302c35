/**
 * The lines of an index (docs/scale.md): a header, then a JSON object for each article, sorted by path. Nothing in a
 * line speaks of another line, so that parts are joined by sorting, and any tool that moves whole lines may move them.
 */
import type { EntityType } from '../../names/entity.ts';
import type { NameUse } from '../../names/workspace/article-names.ts';
import { isLanguage } from '../../text/languages.ts';
import type { ArticleSummary, ChosenForm, LineUse } from './article-summary.ts';

/** Version of the format; it goes up when a reader of an older one would misread a line. */
export const INDEX_VERSION = 1;

/** What the first line of a part says. */
export interface IndexHeader {
  /** Names the program and the models that made the part. Parts of different engines are not joined. */
  readonly engine: string;
  /** How many articles follow. */
  readonly articles: number;
}

/** A line after it was read. */
export type IndexLine =
  | { readonly kind: 'header'; readonly header: IndexHeader }
  | { readonly kind: 'article'; readonly article: ArticleSummary }
  /** `message` says what is wrong with the line, without its place. */
  | { readonly kind: 'fault'; readonly message: string };

/** Both are written without a line feed. */
export const headerLine = ({ engine, articles }: IndexHeader): string =>
  JSON.stringify({ copydesk: 'index', version: INDEX_VERSION, engine, articles });

/** Keys in a fixed order, empty lists left out: equal articles have equal lines. */
export function articleLine({ path, language, stamp, uses, lines, chosen }: ArticleSummary): string {
  const names = uses.map(({ form, entity, type, part, count }) => [form, entity, type, part, count]);
  return JSON.stringify({
    path,
    language,
    ...(stamp === 0 ? {} : { stamp }),
    ...(names.length === 0 ? {} : { names }),
    ...(lines.length === 0 ? {} : { lines }),
    ...(chosen.length === 0 ? {} : { chosen }),
  });
}

const fault = (message: string): IndexLine => ({ kind: 'fault', message });

/** Reads a line. Never throws. */
export function readIndexLine(line: string): IndexLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fault('this is no line of an index: it is not JSON');
  }
  if (!isObject(value)) return fault('this is no line of an index: it holds no object');
  if (Object.hasOwn(value, 'copydesk')) return readHeader(value);
  return readArticle(value);
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function readHeader({ copydesk, version, engine, articles }: Unknown): IndexLine {
  if (copydesk !== 'index') return fault('this is another kind of file of Copydesk, not an index');
  if (version !== INDEX_VERSION) {
    return fault(
      `the index has version ${JSON.stringify(version)} and this Copydesk reads version ${INDEX_VERSION}; build it anew`,
    );
  }
  if (typeof engine !== 'string' || !isCount(articles)) return fault('the header of the index is damaged');
  return { kind: 'header', header: { engine, articles } };
}

function readArticle(value: Unknown): IndexLine {
  const { path, language, stamp = 0 } = value;
  const uses = readList(value.names, readUse);
  const lines = readList(value.lines, readLineUse);
  const chosen = readList(value.chosen, readChosen);
  const isWhole =
    typeof path === 'string' &&
    typeof language === 'string' &&
    isLanguage(language) &&
    typeof stamp === 'number' &&
    Number.isFinite(stamp);
  if (!isWhole || uses === undefined || lines === undefined || chosen === undefined) {
    return fault('the line of an article is damaged');
  }
  return { kind: 'article', article: { path, language, stamp, uses, lines, chosen } };
}

/** A list of which each member can be read; a list that is left out is empty. */
function readList<Member>(
  value: unknown,
  read: (member: readonly unknown[]) => Member | undefined,
): readonly Member[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const members = value.map((member: unknown) => (Array.isArray(member) ? read(member) : undefined));
  return members.every((member) => member !== undefined) ? members : undefined;
}

const TYPES: readonly unknown[] = ['PER', 'LOC', 'ORG', 'MISC'] satisfies readonly EntityType[];

function readUse([form, entity, type, part, count]: readonly unknown[]): NameUse | undefined {
  if (typeof form !== 'string' || typeof entity !== 'string' || !TYPES.includes(type)) return undefined;
  if ((part !== 'head' && part !== 'given') || !isCount(count)) return undefined;
  return { form, entity, type: type as EntityType, part, count };
}

const readLineUse = ([line, times]: readonly unknown[]): LineUse | undefined =>
  typeof line === 'string' && isCount(times) ? [line, times] : undefined;

const readChosen = ([folded, form]: readonly unknown[]): ChosenForm | undefined =>
  typeof folded === 'string' && typeof form === 'string' ? [folded, form] : undefined;
