/** What an editor shows when the pointer rests on a name, a finding or an annotated place. */
import type { Analysis } from '../analysis/analysis.ts';
import type { LocatedRecord } from '../annotations/decisions.ts';
import { type AnnotationRecord, quoteOf, textOf } from '../annotations/record.ts';
import { ANNOTATION_TYPES } from '../artifacts/annotation-types.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { isolate, isolateQuotes } from '../text/direction.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { entityTypeOf, REMOVED, TYPE_PHRASES } from './annotating.ts';
import type { NamedFinding } from './diagnostics.ts';
import type { HoverBlock } from './hover-text.ts';
import { mentionAt } from './places.ts';
import { type PageOf, publishedPage } from './rule-pages.ts';
import { undoneSpan } from './undone.ts';

/** A hover and the span that it speaks of. */
export interface Hover {
  readonly span: Span;
  readonly blocks: readonly HoverBlock[];
}

/** What a hover draws on besides the analysis. */
export interface HoverSources {
  /** The article's findings without dismissed ones. */
  readonly open: readonly NamedFinding[];
  /** The article's annotations and where they are now. */
  readonly annotations: readonly LocatedRecord[];
  /** Replies to an annotation and its relations, by its id. */
  readonly attached?: (id: string) => readonly AnnotationRecord[];
  /** Where rules are explained; left out, as published. */
  readonly pageOf?: PageOf;
}

const TYPE_WORDS: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: 'name',
};

/** What is known of a place; undefined when nothing is. */
export function hover(analysis: Analysis, offset: Offset, sources: HoverSources): Hover | undefined {
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const findings = sources.open.filter(({ finding }) => holds(finding));
  const place = mentionAt(analysis, offset);
  const { text } = analysis.article;
  const annotations = sources.annotations.flatMap((located) => {
    const undone = located.resolution.state === 'orphaned' ? undoneSpan(located, text) : undefined;
    const spans = undone === undefined ? located.spans : [undone];
    return spans.filter(holds).map((span) => ({ located, span }));
  });
  const span = place?.mention ?? findings[0]?.finding ?? annotations[0]?.span;
  if (span === undefined) return undefined;
  return {
    span: { start: span.start, end: span.end },
    blocks: [
      ...(place === undefined ? [] : entityBlocks(place.entity)),
      ...findings.flatMap((finding) => findingBlocks(finding, sources.pageOf ?? publishedPage)),
      ...annotations.flatMap(({ located }) => annotationBlocks(located, text, sources.attached)),
    ],
  };
}

function entityBlocks(entity: Entity): HoverBlock[] {
  const { preference, known } = entity;
  const type = TYPE_WORDS[entity.type];
  const blocks: HoverBlock[] = [
    {
      kind: 'title',
      name: isolate(preference.form),
      detail: known === undefined ? type : `${type}, ${known.kind}`,
    },
    { kind: 'sentence', text: isolateQuotes(`Preferred: ${preference.reason}.`) },
    { kind: 'list', items: entity.forms.map(({ form, count }) => `${isolate(form)} × ${count}`) },
  ];
  if (known === undefined) return blocks;
  const names = Object.entries(known.names);
  if (names.length > 0) {
    blocks.push({ kind: 'sentence', text: 'Known as:' });
    blocks.push({ kind: 'list', items: names.map(([language, name]) => `${language}: ${isolate(name)}`) });
  }
  if (known.description !== undefined) blocks.push({ kind: 'sentence', text: known.description });
  if (known.wikidata !== undefined) {
    blocks.push({
      kind: 'link',
      text: `Wikidata ${known.wikidata}`,
      address: `https://www.wikidata.org/wiki/${encodeURIComponent(known.wikidata)}`,
    });
  }
  return blocks;
}

function findingBlocks({ finding }: NamedFinding, pageOf: PageOf): HoverBlock[] {
  const said: HoverBlock = { kind: 'sentence', text: isolateQuotes(finding.message) };
  const address = pageOf(finding.rule);
  return address === undefined ? [said] : [said, { kind: 'link', text: finding.rule, address }];
}

/** Who decided what about this place, when, and whether the article still shows it; what was answered to it. */
function annotationBlocks(
  located: LocatedRecord,
  text: string,
  attached: HoverSources['attached'],
): HoverBlock[] {
  const { record } = located;
  const blocks: HoverBlock[] = [
    { kind: 'title', name: isolate(record.creator.name), detail: `annotated ${record.created.slice(0, 10)}` },
    { kind: 'sentence', text: deed(record) },
  ];
  const comment = textOf(record, 'commenting');
  if (comment !== undefined && comment !== '') blocks.push({ kind: 'sentence', text: isolate(comment) });
  if (undoneSpan(located, text) !== undefined) {
    const original = isolate(record['copydesk:original'] ?? '');
    blocks.push({ kind: 'sentence', text: `Undone since: the article shows ${original} again.` });
  } else if (located.resolution.state === 'changed') {
    const now = isolate(located.resolution.now);
    blocks.push({ kind: 'sentence', text: `Changed since: ${now} stands there now.` });
  }
  const tied = (attached?.(record.id) ?? []).map((one) => tieSentence(one));
  if (tied.length > 0) blocks.push({ kind: 'list', items: tied });
  return blocks;
}

/** A reply or a relation, in a line. */
function tieSentence(record: AnnotationRecord): string {
  const reply = textOf(record, 'replying');
  const who = isolate(record.creator.name);
  if (reply !== undefined) return `${who}: ${isolate(reply)}`;
  return `${who}: ${textOf(record, 'classifying') ?? 'related'}`;
}

/** What a record did, in one sentence. */
function deed(record: AnnotationRecord): string {
  const rule = record['copydesk:rule'];
  const reason = record['copydesk:reason'];
  const why = reason === undefined || reason === '' ? '.' : `: ${isolate(reason)}.`;
  const exact = isolate(quoteOf(record));
  const of = rule === undefined ? '' : ` (${rule})`;
  if (record['copydesk:status'] === 'rejected') {
    const type = entityTypeOf(record);
    if (reason === REMOVED) return `Removed: ${exact} was annotated.`;
    return type === undefined
      ? `Dismissed${of}${why}`
      : `Decided that ${exact} is not ${TYPE_PHRASES[type]}${why}`;
  }
  if (record['copydesk:status'] === 'suggested') return `Suggested${of}${why}`;
  switch (record.motivation) {
    case 'editing': {
      const original = isolate(record['copydesk:original'] ?? '');
      const written = textOf(record, 'editing') ?? '';
      return written === ''
        ? `Deleted ${original}${of}${why}`
        : `Wrote ${isolate(written)} for ${original}${of}${why}`;
    }
    case 'tagging':
      return `Accepted ${isolate(record['copydesk:form'] ?? quoteOf(record))} as a variant${why}`;
    case 'commenting':
      return `Commented on ${exact}${why}`;
    case 'assessing': {
      const kind = textOf(record, 'classifying');
      const title = ANNOTATION_TYPES.find(({ id }) => id === kind)?.title ?? kind;
      const proposed = textOf(record, 'editing');
      const instead = proposed === undefined ? '' : ` Proposed: ${isolate(proposed)}.`;
      return `Marked ${exact} as an error${title === undefined ? '' : `: ${title}`}.${instead}`;
    }
    case 'classifying': {
      const type = textOf(record, 'classifying');
      return `Classified ${exact}${type === undefined ? '' : ` as ${type}`}${why}`;
    }
    default:
      return `Annotated ${exact} (${record.motivation})${why}`;
  }
}
