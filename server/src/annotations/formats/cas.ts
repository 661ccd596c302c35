/**
 * The Common Analysis Structure of UIMA, which its XML (XMI) and its JSON share: names as DKPro's NamedEntity, so that
 * INCEpTION and DKPro know them at once; what such a name cannot say stands in a subtype of our own, so that tools
 * that look for names find these too. Offsets are UTF-16.
 */
import { MOTIVATIONS, STATUSES } from '../records/record.ts';
import { type Decision, type ExchangeAnnotation, type ExchangeDocument, statement } from './exchange.ts';
import { type Abilities, type Loss, lossesByAbility, sayable } from './losses.ts';
import { NAMED_ENTITY } from './named-entity.ts';
import { type ReadAnnotation, type ReadDocument, readDocument } from './reading.ts';
import { FINGERPRINT, RULE } from './sound-record.ts';

/** A name that says more: a subtype of NamedEntity. */
export const OWN_ENTITY = 'copydesk.NamedEntity';
/** From one annotation to another. */
export const OWN_RELATION = 'copydesk.Relation';

export const CAS_ABILITIES: Abilities = {
  fields: ['type', 'entity', 'replacement', 'comment', 'status', 'motivation', 'decision'],
  also: ['relations', 'empty', 'wholeArticle'],
};

/** A type with its features beside those of its supertype. */
export interface CasType {
  readonly name: string;
  readonly supertype: string;
  readonly description: string;
  /** Name and range. */
  readonly features: readonly (readonly [string, string])[];
}

const STRING = 'uima.cas.String';
const ANNOTATION = 'uima.tcas.Annotation';

/** What an annotation may say beyond type and entity, feature by feature. */
const OWN_FEATURES = [
  'comment',
  'replacement',
  'status',
  'motivation',
  'wholeArticle',
  'rule',
  'fingerprint',
  'original',
  'form',
  'reason',
] as const;

export const CAS_TYPES: readonly CasType[] = [
  {
    name: NAMED_ENTITY,
    supertype: ANNOTATION,
    description: 'A name.',
    features: [
      ['value', STRING],
      ['identifier', STRING],
    ],
  },
  {
    name: OWN_ENTITY,
    supertype: NAMED_ENTITY,
    description: 'A name, or another span, of which more is said.',
    features: OWN_FEATURES.map((name) => [name, STRING] as const),
  },
  {
    name: OWN_RELATION,
    supertype: ANNOTATION,
    description: 'A relation that leads from Governor to Dependent.',
    features: [
      ['Governor', ANNOTATION],
      ['Dependent', ANNOTATION],
      ['value', STRING],
    ],
  },
];

/** A feature structure to be written. */
export interface CasStructure {
  readonly id: number;
  readonly type: string;
  readonly begin: number;
  readonly end: number;
  readonly texts: ReadonlyMap<string, string>;
  /** Features that are other structures, by their ids. */
  readonly references: ReadonlyMap<string, number>;
}

/** Losses that both kinds of file have. */
export const casLosses = (document: ExchangeDocument): Loss[] => lossesByAbility(document, CAS_ABILITIES);

/** The id of the Sofa, the text of the view. */
export const SOFA_ID = 1;

/** The structures that say a document. */
export function structuresOf(document: ExchangeDocument, losses: readonly Loss[]): CasStructure[] {
  const { annotations, relations, text } = sayable(document, losses);
  const ids = new Map(annotations.map(({ id }, index) => [id, SOFA_ID + 1 + index]));
  const structures: CasStructure[] = annotations.map((annotation) => {
    const texts = featuresOf(annotation);
    const span = annotation.spans[0] ?? { start: 0, end: text.length };
    const isPlain = [...texts.keys()].every((name) => name === 'value' || name === 'identifier');
    return {
      id: ids.get(annotation.id)!,
      type: isPlain ? NAMED_ENTITY : OWN_ENTITY,
      begin: span.start,
      end: span.end,
      texts,
      references: new Map(),
    };
  });
  const byId = new Map(structures.map((structure) => [structure.id, structure]));
  relations.forEach(({ type, from, to }, index) => {
    const [governor, dependent] = [ids.get(from)!, ids.get(to)!];
    const { begin, end } = byId.get(dependent)!;
    structures.push({
      id: SOFA_ID + 1 + annotations.length + index,
      type: OWN_RELATION,
      begin,
      end,
      texts: new Map([['value', type]]),
      references: new Map([
        ['Governor', governor],
        ['Dependent', dependent],
      ]),
    });
  });
  return structures;
}

function featuresOf(annotation: ExchangeAnnotation): Map<string, string> {
  const { type, entity, comment, replacement, status, motivation, decision, spans } = annotation;
  const implied = statement({ type, entity, comment, replacement, decision });
  const features: Record<string, string | undefined> = {
    value: type,
    identifier: entity,
    comment,
    replacement,
    status: status === implied.status ? undefined : status,
    motivation: motivation === implied.motivation ? undefined : motivation,
    wholeArticle: spans.length === 0 ? 'true' : undefined,
    ...decision,
  };
  return new Map(
    Object.entries(features).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** A feature structure that was read, before it is known what it is. */
export interface ReadStructure {
  readonly id: string;
  /** Full name of its type. */
  readonly type: string;
  readonly sofa: string | undefined;
  readonly begin: number | undefined;
  readonly end: number | undefined;
  readonly texts: ReadonlyMap<string, string>;
  readonly references: ReadonlyMap<string, string>;
}

/** What a file of either kind holds. */
export interface ReadCas {
  readonly structures: readonly ReadStructure[];
  /** Text of each Sofa by its id, in the order of the file. */
  readonly sofas: ReadonlyMap<string, string>;
  /** Ids of the structures that are indexed in the view of each Sofa. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

const isName = (type: string): boolean => type === OWN_ENTITY || type.endsWith('.NamedEntity');

/** Types of tokens, sentences and the document itself: every file has them, none is an annotation of a person. */
const STRUCTURAL =
  /\.(?:Token|Sentence|DocumentMetaData|DocumentAnnotation|TagsetDescription|TagDescription|Sofa)$/;

/** The document of a CAS: the names of its first text. */
export function documentOfCas({ structures, sofas, members }: ReadCas): ReadDocument {
  const [sofa, text] = [...sofas][0] ?? ['', undefined];
  const annotations: ReadAnnotation[] = [];
  const relations: ReadDocument['relations'][number][] = [];
  const leftOut = new Map<string, number>();
  const problems: string[] = [];
  const leaveOut = (why: string): void => {
    leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  };
  for (const structure of structures) {
    if (structure.type === OWN_RELATION) {
      const [from, to] = [structure.references.get('Governor'), structure.references.get('Dependent')];
      relations.push({
        id: structure.id,
        type: structure.texts.get('value') ?? '',
        from: from ?? '',
        to: to ?? '',
      });
    } else if (!isName(structure.type) && !isCustom(structure)) {
      if (!STRUCTURAL.test(structure.type)) leaveOut(`of the type ${structure.type}`);
    } else if (structure.sofa !== sofa) {
      problems.push(`the annotation ${structure.id} is about another text of the file`);
    } else if (members.get(sofa)?.has(structure.id) === false) {
      problems.push(`the annotation ${structure.id} is in no view of the file, so it is not one that holds`);
    } else {
      annotations.push(annotationOf(structure));
      for (const [term, pattern] of Object.entries(TERM_PATTERNS)) {
        const words = structure.texts.get(term);
        if (words !== undefined && !pattern.test(words)) {
          problems.push(`the ${term} of the annotation ${structure.id} is not written as one: ${words}`);
        }
      }
    }
  }
  const notes = [...leftOut].map(([why, count]) => `${count} structures ${why} are not imported`);
  return readDocument({
    unit: 'utf-16',
    ...(text === undefined ? {} : { text }),
    annotations,
    relations,
    notes,
    problems,
  });
}

/** A span with a value in a layer that a project made for itself. */
const isCustom = ({ type, begin, texts }: ReadStructure): boolean =>
  (type.startsWith('webanno.custom.') || type.startsWith('custom.')) && begin !== undefined && texts.size > 0;

/** How terms of a decision are written. */
const TERM_PATTERNS: Readonly<Partial<Record<keyof Decision, RegExp>>> = {
  rule: RULE,
  fingerprint: FINGERPRINT,
};

function annotationOf({ id, begin, end, texts }: ReadStructure): ReadAnnotation {
  const decision: Decision = Object.fromEntries(
    (['rule', 'fingerprint', 'original', 'form', 'reason'] as const).flatMap((name) =>
      texts.has(name) && TERM_PATTERNS[name]?.test(texts.get(name)!) !== false
        ? [[name, texts.get(name)]]
        : [],
    ),
  );
  const [status, motivation] = [texts.get('status'), texts.get('motivation')];
  const place = { ...(begin === undefined ? {} : { start: begin }), ...(end === undefined ? {} : { end }) };
  return {
    ...statement({
      type: texts.get('value') ?? texts.get('label'),
      entity: texts.get('identifier'),
      comment: texts.get('comment'),
      replacement: texts.get('replacement'),
      status: STATUSES.find((known) => known === status),
      motivation: MOTIVATIONS.find((known) => known === motivation),
      decision: Object.keys(decision).length === 0 ? undefined : decision,
    }),
    id,
    places: texts.get('wholeArticle') === 'true' ? [] : [place],
  };
}
