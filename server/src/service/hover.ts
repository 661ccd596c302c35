/** What an editor shows when the pointer rests on a name, a finding or an annotated place. */

import type { Analysis } from '../analysis/analysis.ts';
import type { LocatedRecord } from '../annotations/decisions/decisions.ts';
import { type AnnotationRecord, quoteOf, textOf } from '../annotations/records/record.ts';
import { type Message, say, together, verbatim } from '../messages/message.ts';
import type { NamesInUse } from '../names/workspace/workspace-names.ts';
import { isolate } from '../text/direction.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { typedValueAt } from '../text/values/typed-values.ts';
import { entityTypeOf, REMOVED, TYPE_PHRASES } from './annotating/annotating.ts';
import { errorTitle } from './annotating/error-title.ts';
import { undoneSpan } from './annotating/undone.ts';
import { dismissalReason } from './code-actions.ts';
import type { NamedFinding } from './diagnostics.ts';
import { entityBlocks } from './naming/entity-card.ts';
import type { HoverBlock } from './naming/hover-text.ts';
import { mentionAt, type NamedPlace } from './naming/places.ts';
import { valueBlocks } from './naming/value-card.ts';
import { type PageOf, publishedPage } from './rule-pages.ts';

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
  /** The names of all articles of the workspace, once they have been counted. */
  readonly workspace?: NamesInUse | undefined;
  /** Where rules are explained; left out, as published. */
  readonly pageOf?: PageOf;
}

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
  const value = typedValueAt(analysis.article, offset);
  const span = place?.mention ?? findings[0]?.finding ?? annotations[0]?.span ?? value;
  if (span === undefined) return undefined;
  return {
    span: { start: span.start, end: span.end },
    blocks: [
      ...(place === undefined
        ? []
        : entityBlocks(place.entity, sources.workspace, firstMention(analysis, place))),
      ...(value === undefined ? [] : valueBlocks(value)),
      ...findings.flatMap((finding) => findingBlocks(finding, sources.pageOf ?? publishedPage)),
      ...annotations.flatMap(({ located }) => annotationBlocks(located, text, sources.attached)),
    ],
  };
}

/** Where the article first speaks of an entity, for a mention further on. */
function firstMention(analysis: Analysis, { entity, mention }: NamedPlace): HoverBlock[] {
  const [first] = entity.mentions;
  if (first === undefined || first.start === mention.start) return [];
  const { lines, text } = analysis.article;
  const line = lines.lineAt(first.start);
  const quote = excerptAround(text, first, lines.span(line));
  return [
    {
      kind: 'sentence',
      text: say('First named in line {line}: {quote}', { line: line + 1, quote: isolate(quote) }),
    },
  ];
}

/** UTF-16 units around a first mention that a hover quotes. */
const QUOTED_AROUND = 30;

/** A mention with some words around it. */
function excerptAround(text: string, { start, end }: Span, line: Span): string {
  let from = Math.max(line.start, start - QUOTED_AROUND);
  let to = Math.min(line.end, end + QUOTED_AROUND);
  while (from > line.start && from < start && text.charAt(from - 1) !== ' ') from++;
  while (to < line.end && to > end && text.charAt(to) !== ' ') to--;
  const before = from > line.start ? '… ' : '';
  const after = to < line.end ? ' …' : '';
  return `${before}${text.slice(from, to).trim()}${after}`;
}

function findingBlocks({ finding }: NamedFinding, pageOf: PageOf): HoverBlock[] {
  const said: HoverBlock = { kind: 'sentence', text: finding.message };
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
    {
      kind: 'title',
      name: isolate(record.creator.name),
      detail: say('annotated {date}', { date: record.created.slice(0, 10) }),
    },
    { kind: 'sentence', text: deed(record) },
  ];
  const comment = textOf(record, 'commenting');
  if (comment !== undefined && comment !== '')
    blocks.push({ kind: 'sentence', text: verbatim(isolate(comment)) });
  if (undoneSpan(located, text) !== undefined) {
    const original = isolate(record['copydesk:original'] ?? '');
    blocks.push({
      kind: 'sentence',
      text: say('Undone since: the article shows {original} again.', { original }),
    });
  } else if (located.resolution.state === 'changed') {
    const now = isolate(located.resolution.now);
    blocks.push({ kind: 'sentence', text: say('Changed since: {now} stands there now.', { now }) });
  }
  const tied = (attached?.(record.id) ?? []).map((one) => tieSentence(one));
  if (tied.length > 0) blocks.push({ kind: 'list', items: tied });
  return blocks;
}

/** A reply or a relation, in a line. */
function tieSentence(record: AnnotationRecord): Message {
  const reply = textOf(record, 'replying');
  const who = isolate(record.creator.name);
  if (reply !== undefined) return say('{who}: {words}', { who, words: isolate(reply) });
  return say('{who}: {words}', { who, words: textOf(record, 'classifying') ?? say('related') });
}

/** What a record did, in one sentence or two. */
function deed(record: AnnotationRecord): Message {
  const rule = record['copydesk:rule'];
  const reason = record['copydesk:reason'];
  const why =
    reason === undefined || reason === '' ? '' : say(': {reason}', { reason: dismissalReason(reason) });
  const exact = isolate(quoteOf(record));
  const of = rule === undefined ? '' : say(' ({rule})', { rule });
  if (record['copydesk:status'] === 'rejected') {
    const type = entityTypeOf(record);
    if (reason === REMOVED) return say('Removed: {exact} was annotated.', { exact });
    return type === undefined
      ? say('Dismissed{of}{why}.', { of, why })
      : say('Decided that {exact} is not {type}{why}.', { exact, type: TYPE_PHRASES[type], why });
  }
  if (record['copydesk:status'] === 'suggested') return say('Suggested{of}{why}.', { of, why });
  switch (record.motivation) {
    case 'editing': {
      const original = isolate(record['copydesk:original'] ?? '');
      const written = textOf(record, 'editing') ?? '';
      return written === ''
        ? say('Deleted {original}{of}{why}.', { original, of, why })
        : say('Wrote {written} for {original}{of}{why}.', { written: isolate(written), original, of, why });
    }
    case 'tagging': {
      const form = isolate(record['copydesk:form'] ?? quoteOf(record));
      return say('Accepted {form} as a variant{why}.', { form, why });
    }
    case 'commenting':
      return say('Commented on {exact}{why}.', { exact, why });
    case 'assessing':
      return errorSentence(record, exact);
    case 'classifying': {
      const type = textOf(record, 'classifying');
      return type === undefined
        ? say('Classified {exact}{why}.', { exact, why })
        : say('Classified {exact} as {type}{why}.', { exact, type, why });
    }
    default:
      return say('Annotated {exact} ({motivation}){why}.', { exact, motivation: record.motivation, why });
  }
}

/** What an annotator saw to be wrong, and proposed. */
function errorSentence(record: AnnotationRecord, exact: string): Message {
  const title = errorTitle(textOf(record, 'classifying'));
  const proposed = textOf(record, 'editing');
  const marked =
    title === undefined
      ? say('Marked {exact} as an error.', { exact })
      : say('Marked {exact} as an error: {title}.', { exact, title });
  if (proposed === undefined) return marked;
  return together([marked, say('Proposed: {proposed}.', { proposed: isolate(proposed) })]);
}
