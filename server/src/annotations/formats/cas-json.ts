/**
 * UIMA CAS as JSON 0.4. The specification writes anchors as `^begin`, the files of the Java library as `begin`: the
 * latter is written, both are read.
 */
import { CAS_TYPES, casLosses, documentOfCas, type ReadStructure, SOFA_ID, structuresOf } from './cas.ts';
import type { ExchangeDocument, ExchangeFile } from './exchange.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { isObject, type JsonObject, listIn, numberIn, objectsIn, parseJson, textIn } from './json.ts';
import type { ReadDocument } from './reading.ts';

export const casJson: Format = {
  name: 'cas-json',
  title: 'UIMA CAS JSON 0.4',
  extension: '.cas.json',
  losses: casLosses,
  write,
  read: (files) => files.map(readCas),
};

function write(document: ExchangeDocument): ExchangeFile[] {
  const structures = structuresOf(document, casLosses(document));
  const types = Object.fromEntries(
    CAS_TYPES.map(({ name, supertype, features }) => [
      name,
      {
        '%NAME': name,
        '%SUPER_TYPE': supertype,
        ...Object.fromEntries(
          features.map(([feature, range]) => [feature, { '%NAME': feature, '%RANGE': range }]),
        ),
      },
    ]),
  );
  const sofa = {
    '%ID': SOFA_ID,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text',
    sofaString: document.text,
  };
  const written = structures.map(({ id, type, begin, end, texts, references }) => ({
    '%ID': id,
    '%TYPE': type,
    '@sofa': SOFA_ID,
    begin,
    end,
    ...Object.fromEntries(texts),
    ...Object.fromEntries([...references].map(([feature, to]) => [`@${feature}`, to])),
  }));
  const cas = {
    '%TYPES': types,
    '%FEATURE_STRUCTURES': [sofa, ...written],
    '%VIEWS': { _InitialView: { '%SOFA': SOFA_ID, '%MEMBERS': structures.map(({ id }) => id) } },
  };
  return [{ name: `${document.name}.cas.json`, text: `${JSON.stringify(cas, undefined, 1)}\n` }];
}

function readCas({ name, text }: ExchangeFile): ReadDocument {
  const cas = parseJson(name, text);
  const list = isObject(cas) ? featureStructures(cas['%FEATURE_STRUCTURES']) : undefined;
  if (!isObject(cas) || list === undefined) {
    throw new FormatError(`${name}: this is no CAS in JSON: it has no %FEATURE_STRUCTURES`);
  }
  const sofas = new Map<string, string>();
  const structures: ReadStructure[] = [];
  for (const structure of list) {
    const id = String(structure['%ID']);
    const type = textIn(structure['%TYPE']) ?? '';
    if (type === 'uima.cas.Sofa') sofas.set(id, textIn(structure.sofaString) ?? '');
    else structures.push(structureOf(structure, id, type));
  }
  const members = new Map<string, ReadonlySet<string>>();
  for (const view of isObject(cas['%VIEWS']) ? Object.values(cas['%VIEWS']).filter(isObject) : []) {
    members.set(String(view['%SOFA']), new Set(listIn(view['%MEMBERS']).map(String)));
  }
  return documentOfCas({ structures, sofas, members });
}

/** A list, or an object with ids as keys. */
function featureStructures(value: unknown): readonly JsonObject[] | undefined {
  if (Array.isArray(value)) return objectsIn(value);
  if (!isObject(value)) return undefined;
  return Object.entries(value).flatMap(([id, structure]) =>
    isObject(structure) ? [{ '%ID': id, ...structure }] : [],
  );
}

function structureOf(structure: JsonObject, id: string, type: string): ReadStructure {
  const texts = new Map<string, string>();
  const references = new Map<string, string>();
  for (const [key, value] of Object.entries(structure)) {
    if (key.startsWith('@')) references.set(key.slice(1), String(value));
    else if (!key.startsWith('%') && !key.startsWith('^') && typeof value === 'string') texts.set(key, value);
  }
  return {
    id,
    type,
    sofa: references.get('sofa'),
    begin: numberIn(structure.begin) ?? numberIn(structure['^begin']),
    end: numberIn(structure.end) ?? numberIn(structure['^end']),
    texts,
    references,
  };
}
