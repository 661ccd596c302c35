/**
 * The gazetteer as YAML: a list of entities, or the same under `entities:`.
 *
 *   - id: desk:mayor
 *     type: PER
 *     kind: mayor
 *     forms:
 *       ar: [سامي الحداد, ~الحداد]
 *       en: Sami Haddad
 *
 * `wikidata`, `description` and `distinct` (a list of ids) may be there too. `~` before a form marks it as short. What
 * a table in tab-separated values can say (gazetteer-tsv.ts), this can say, and no more.
 */
import { say } from '../messages/message.ts';
import type { EntityType } from '../names/entity.ts';
import type { GazetteerEntry, GazetteerForm } from '../names/gazetteer/gazetteer.ts';
import { isEntryId, readForms, WIKIDATA_ITEM } from '../names/gazetteer/gazetteer-tsv.ts';
import { type SourceFormat, wholePart } from '../names/gazetteer/sources/source.ts';
import { isLanguage } from '../text/languages.ts';
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/offsets.ts';
import { type Located, type LocatedEntry, readYaml } from './located-yaml.ts';
import type { PlacedProblem } from './project-file.ts';
import { YamlShape } from './yaml-shape.ts';

/** An entity and the place of its id. */
export interface PlacedEntry extends Span {
  readonly entry: GazetteerEntry;
}

export interface GazetteerYaml {
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly PlacedProblem[];
}

const FIELDS = ['id', 'type', 'kind', 'wikidata', 'description', 'distinct', 'forms'] as const;
const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

type Fields = ReadonlyMap<(typeof FIELDS)[number], LocatedEntry>;

/** Reads such a file. An entity that cannot be read is left out and is a problem. Never rejects. */
export async function readGazetteerYaml(text: string): Promise<GazetteerYaml> {
  const { root, problems } = await readYaml(text);
  if (root === undefined) return { entries: [], problems };
  const shape = new YamlShape();
  const list =
    root.kind === 'map' ? shape.fields(root, ['entities'], say('Entities')).get('entities')?.value : root;
  const entries: PlacedEntry[] = [];
  const seen = new Set<string>();
  for (const item of list === undefined ? [] : shape.items(list, say('Entities'))) {
    const placed = readEntity(item, shape);
    if (placed === undefined) continue;
    if (seen.has(placed.entry.id)) {
      shape.error(placed, say('The id {id} is already used above in this file.', { id: placed.entry.id }));
    } else entries.push(placed);
    seen.add(placed.entry.id);
  }
  return { entries, problems: [...problems, ...shape.problems] };
}

function readEntity(node: Located, shape: YamlShape): PlacedEntry | undefined {
  const fields = shape.fields(node, FIELDS, say('The fields of an entity'));
  const id = required(fields, 'id', node, shape);
  const type = fields.get('type');
  if (type === undefined) shape.error(node, say('The entity has no “type”: PER, LOC, ORG or MISC.'));
  const known = type === undefined ? undefined : shape.choice(type.value, TYPES, say('The type'));
  const forms = readAllForms(fields, node, shape);
  const wikidata = optional(fields, 'wikidata', shape);
  if (wikidata !== undefined && !WIKIDATA_ITEM.test(wikidata)) {
    shape.error(
      fields.get('wikidata')!.value,
      say('“{wikidata}” is no Wikidata item, as “Q159” is.', { wikidata }),
    );
  }
  const description = optional(fields, 'description', shape);
  const distinct = fields.get('distinct');
  const others = distinct === undefined ? [] : shape.texts(distinct.value, say('Ids of look-alikes'));
  if (id === undefined || known === undefined || forms.length === 0) return undefined;
  const { start, end } = fields.get('id')!.value;
  const entry: GazetteerEntry = {
    id,
    type: known,
    kind: optional(fields, 'kind', shape) ?? '',
    ...(wikidata === undefined || !WIKIDATA_ITEM.test(wikidata) ? {} : { wikidata }),
    ...(description === undefined ? {} : { description }),
    forms,
    distinctFrom: others.map((other) => other.text),
  };
  return { start, end, entry };
}

function required(fields: Fields, name: 'id', node: Located, shape: YamlShape): string | undefined {
  const id = optional(fields, name, shape);
  if (id !== undefined && isEntryId(id)) return id;
  const value = fields.get(name)?.value;
  if (value === undefined) shape.error(node, say('The entity has no “id”.'));
  else if (id !== undefined) {
    shape.error(
      value,
      say('The id “{id}” is neither wd:Q… nor cd:<slug> nor another word, a colon and a name.', { id }),
    );
  }
  return undefined;
}

function optional(
  fields: Fields,
  name: Exclude<(typeof FIELDS)[number], 'forms' | 'distinct'>,
  shape: YamlShape,
): string | undefined {
  const value = fields.get(name)?.value;
  return value === undefined ? undefined : shape.text(value)?.text;
}

function readAllForms(fields: Fields, node: Located, shape: YamlShape): GazetteerForm[] {
  const field = fields.get('forms');
  if (field === undefined) {
    shape.error(node, say('The entity has no “forms”: a language, a colon, and its spellings.'));
    return [];
  }
  return shape.entries(field.value, say('Languages and their forms')).flatMap(({ key, keySpan, value }) => {
    if (!isLanguage(key)) {
      shape.error(keySpan, say('“{key}” is no code of a language that Copydesk knows.', { key }));
      return [];
    }
    const texts = value.kind === 'list' ? shape.texts(value, say('Forms')) : [shape.text(value) ?? []].flat();
    return readForms(texts.map(({ text }) => text).join('|'), key);
  });
}

/** The format as a source of a build. */
export const copydeskYaml: SourceFormat = {
  name: 'copydesk-yaml',
  describes: say('Copydesk’s own list of entities as YAML'),
  longestLine: 1 << 16,
  recognises: (fileName) => /\.ya?ml$/.test(fileName),
  open: (sink) => {
    const pieces: string[] = [];
    let length = 0;
    return {
      takes: 'pieces',
      read: (piece) => {
        length += piece.length;
        if (length > LARGEST)
          sink.refuse(
            1,
            say('YAML is read up to {count, number} characters; use a table for more', { count: LARGEST }),
          );
        else pieces.push(piece);
      },
      end: async () => {
        const text = pieces.join('');
        const lines = new LineIndex(text);
        const lineAt = (offset: number): number => lines.positionAt(offset).line + 1;
        const { entries, problems } = await readGazetteerYaml(text);
        for (const { start, message } of problems) sink.problem(lineAt(start), message);
        for (const { start, entry } of entries) sink.part(lineAt(start), wholePart(entry));
      },
    };
  },
};

/** What a person writes is shorter; UTF-16 units. */
const LARGEST = 16 * 1024 * 1024;
