/** What `copydesk entities` writes: a calm table for people, or JSON by the stable contract. */
import { type Message, say } from '../../messages/message.ts';
import type { Wording } from '../../messages/wording.ts';
import type { Entity, EntityType } from '../../names/entity.ts';
import { questionedForms } from '../../service/naming/competing-forms.ts';
import type { CheckedFile } from '../../service/report/checked-file.ts';
import type { Article } from '../../text/article.ts';
import { isolate, isolateIfNeeded } from '../../text/direction.ts';
import { printable } from '../../text/printable.ts';
import { type TypedValue, VALUE_TYPES, valueText } from '../../text/values/typed-value.ts';
import { typedValues } from '../../text/values/typed-values.ts';
import { languageName } from '../language-name.ts';
import { catalogue } from '../reader.ts';
import { padded, type Terminal, widthOf } from '../terminal.ts';
import { JSON_VERSION, jsonProblems } from './json.ts';

/** As for `check`: text before the files, for each file, and after them. */
export interface EntitiesFormat {
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: () => string;
}

export function jsonEntities(): EntitiesFormat {
  let first = true;
  return {
    begin: () => `{"version":${JSON_VERSION},"files":[`,
    file: ({ path, article, entities, problems }) => {
      const language = article?.language ?? 'und';
      const values =
        article === undefined ? [] : typedValues(article).map((value) => jsonValue(value, article.text));
      const text = JSON.stringify({
        path,
        language,
        entities: entities.map(jsonEntity),
        values,
        problems: jsonProblems(problems),
      });
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + text;
    },
    end: () => '\n]}\n',
  };
}

/** `name` and `wikidata` are there when the gazetteer knows the entity. Offsets in UTF-16 code units. */
function jsonEntity({ id, type, preference, forms, mentions, known }: Entity) {
  const name = known?.names.en;
  return {
    id,
    type,
    preferred: preference.form,
    forms: forms.map(({ form, count }) => ({ form, count })),
    mentions: mentions.map(({ start, end, text, form }) => ({ start, end, text, form })),
    ...(name === undefined ? {} : { name }),
    ...(known?.wikidata === undefined ? {} : { wikidata: known.wikidata }),
  };
}

/** `value` is the ISO date, or the amount with its currency or unit; it is not there where the text does not tell. */
function jsonValue(value: TypedValue, text: string) {
  const { start, end, kind } = value;
  const told = valueText(value);
  return {
    type: VALUE_TYPES[kind],
    start,
    end,
    text: text.slice(start, end),
    ...(told === undefined ? {} : { value: told }),
  };
}

/** The order in which types are listed, and how they are called. */
const TYPE_NAMES: Readonly<Record<EntityType, Message>> = {
  PER: say('person'),
  ORG: say('organisation'),
  LOC: say('place'),
  MISC: say('other'),
};
const TYPES = Object.keys(TYPE_NAMES);

export function prettyEntities(terminal: Terminal, wording: Wording): EntitiesFormat {
  return { begin: () => '', file: (file) => prettyFile(file, terminal, wording), end: () => '' };
}

function prettyFile(file: CheckedFile, { palette, width }: Terminal, wording: Wording): string {
  const { path, article, entities, findings, problems } = file;
  const facts =
    article === undefined ? '' : `${languageName(article.language, wording, catalogue?.locale)} · `;
  const count =
    article === undefined
      ? ''
      : wording(say('{count, plural, one {# entity} other {# entities}}', { count: entities.length }));
  const heading = `${palette.bold(isolateIfNeeded(printable(path)))}  ${palette.dim(facts)}${count}`;
  const lines = [heading.trimEnd(), ''];
  for (const problem of problems) {
    lines.push(`  ${palette.red(wording(say('problem')))}  ${wording(problem.message)}`, '');
  }
  const rows = [...entities].sort(byTypeThenMentions).map((entity) => {
    const questioned = questionedForms(entity, findings);
    return {
      type: entity.type,
      gloss: entity.known?.names.en ?? '',
      competing: questioned.size > 0,
      preferred: isolate(printable(entity.preference.form)),
      forms: entity.forms.map(({ form, count }) => {
        const written = `${isolate(printable(form))} ${count}`;
        return questioned.has(form) ? palette.yellow(`≠ ${written}`) : written;
      }),
    };
  });
  const preferredColumn = Math.min(26, Math.max(0, ...rows.map((row) => widthOf(row.preferred))));
  const glossColumn = Math.min(28, Math.max(0, ...rows.map((row) => widthOf(row.gloss))));
  for (const row of rows) {
    const mark = row.competing ? palette.yellow('≠') : ' ';
    const gloss = glossColumn === 0 ? '' : `${palette.dim(padded(row.gloss, glossColumn))}  `;
    const start = `  ${palette.dim(padded(row.type, 4))} ${mark} `;
    const names = `${palette.bold(padded(row.preferred, preferredColumn))}  ${gloss}`;
    const indent = widthOf(start) + widthOf(names);
    lines.push(...joinedForms(row.forms, start + names, indent, width));
  }
  if (rows.length > 0) lines.push('');
  if (rows.some((row) => row.competing)) {
    lines.push(
      `  ${palette.yellow('≠')} ${palette.dim('spellings compete; the mark stands before those in question')}`,
      '',
    );
  }
  if (article !== undefined) lines.push(...valueLines(article, palette));
  return `${lines.join('\n')}\n`;
}

/** Dates, sums and quantities: the value, and what stands in the text. Each value once. */
function valueLines(article: Article, palette: Terminal['palette']): string[] {
  const written = new Map<string, string>();
  for (const value of typedValues(article)) {
    const told = valueText(value);
    if (told === undefined) continue;
    const key = `  ${palette.dim(padded(value.kind, 9))} ${padded(printable(told), 20)}`;
    if (!written.has(key)) written.set(key, isolate(printable(article.text.slice(value.start, value.end))));
  }
  return written.size === 0 ? [] : [...[...written].map(([key, text]) => `${key}  ${text}`), ''];
}

/** Forms after one another, in lines that stay under their column. */
function joinedForms(
  forms: readonly string[],
  start: string,
  indent: number,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = start;
  let taken = indent;
  for (const [at, form] of forms.entries()) {
    const written = at < forms.length - 1 ? `${form} · ` : form;
    if (taken > indent && taken + widthOf(form) > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent);
      taken = indent;
    }
    line += written;
    taken += widthOf(written);
  }
  return [...lines, line.trimEnd()];
}

function byTypeThenMentions(a: Entity, b: Entity): number {
  return (
    TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
    b.mentions.length - a.mentions.length ||
    (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
  );
}
