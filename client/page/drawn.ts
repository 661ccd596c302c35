/** What is drawn over the text: findings, names and annotations as the server knows them, moved along with each edit. */
import {
  type ChangeDesc,
  type EditorState,
  type Range,
  RangeSet,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { PageAnnotation, PageArticle, PageFinding, PageName, PageSpan } from '../src/desk/messages.ts';
import { hueOf } from './hues.ts';

/** The article as the server drew it, with places moved to where they are now. */
export interface Drawn {
  readonly article: PageArticle;
  /** Findings and suggestions of what is drawn, in order of place, where they were in the article. */
  readonly items: readonly Item[];
  /** Where those of the whole text begin and end, two numbers for each, in order; the text is that of `article`. */
  readonly places: readonly number[];
  /** Edits since the article was drawn; undefined while there is none. */
  readonly since: ChangeDesc | undefined;
  readonly decorations: DecorationSet;
  /** The finding or suggestion that the bar is about. */
  readonly current: PageSpan | undefined;
  readonly colourEach: boolean;
}

/** A new article from the server, its places those of the text as it is now. */
export const setArticle = StateEffect.define<PageArticle>();

/** The span that the bar is about. */
export const setCurrent = StateEffect.define<PageSpan | undefined>();

/** Whether each name has a colour of its own. */
export const setColourEach = StateEffect.define<boolean>();

export type Item =
  | ({ readonly kind: 'finding'; readonly finding: PageFinding } & PageSpan)
  | ({ readonly kind: 'suggestion'; readonly annotation: PageAnnotation } & PageSpan);

const EMPTY: PageArticle = { findings: [], notices: [], names: [], annotations: [] };

const CURRENT = Decoration.mark({ class: 'current' });

export const drawnField = StateField.define<Drawn>({
  create: () => ({
    article: EMPTY,
    items: [],
    places: [],
    since: undefined,
    decorations: RangeSet.empty,
    current: undefined,
    colourEach: false,
  }),
  update(drawn, transaction) {
    let next = drawn;
    if (transaction.docChanged) {
      const { changes } = transaction;
      next = {
        ...next,
        since: next.since === undefined ? changes.desc : next.since.composeDesc(changes.desc),
        decorations: next.decorations.map(changes),
        current: next.current && movedBy(changes.desc, next.current),
      };
    }
    for (const effect of transaction.effects) {
      if (effect.is(setArticle)) {
        const items = itemsIn(effect.value);
        const places = placesOf(effect.value, items, next);
        next = { ...next, article: effect.value, items, places, since: undefined };
        next = { ...next, decorations: decorate(next, transaction.state.doc) };
      } else if (effect.is(setCurrent)) next = { ...next, current: effect.value };
      else if (effect.is(setColourEach)) {
        next = { ...next, colourEach: effect.value };
        next = { ...next, decorations: decorate(next, transaction.state.doc) };
      }
    }
    return next;
  },
  provide: (field) => [
    EditorView.decorations.from(field, (drawn) => drawn.decorations),
    // Where the selection is the very place that the bar is about, one of the two colours is enough.
    EditorView.editorAttributes.compute([field, 'selection'], (state) => {
      const { current } = state.field(field);
      const { from, to } = state.selection.main;
      return from < to && current?.from === from && current.to === to ? { class: 'at-item' } : {};
    }),
    EditorView.decorations.from(field, ({ current }) =>
      current === undefined || current.from === current.to
        ? Decoration.none
        : Decoration.set(CURRENT.range(current.from, current.to)),
    ),
  ],
});

/** Where a place of the drawn article is now. */
export function placeNow<Span extends PageSpan>(state: EditorState, span: Span): Span {
  const { since } = state.field(drawnField);
  return since === undefined ? span : { ...span, ...movedBy(since, span) };
}

/** The findings at a place, gravest first. */
export function findingsAt(state: EditorState, at: number): PageFinding[] {
  return state
    .field(drawnField)
    .article.findings.map((finding) => placeNow(state, finding))
    .filter(({ from, to }) => from <= at && at <= to);
}

/** The annotations at a place. */
export const annotationsAt = (state: EditorState, at: number): PageAnnotation[] =>
  state.field(drawnField).article.annotations.filter(({ spans }) =>
    spans.some((span) => {
      const { from, to } = placeNow(state, span);
      return from <= at && at <= to;
    }),
  );

/** The name at a place, and which of its mentions. */
export function nameAt(
  state: EditorState,
  at: number,
): { readonly name: PageName; readonly mention: PageName['mentions'][number] } | undefined {
  for (const name of state.field(drawnField).article.names) {
    for (const mention of name.mentions) {
      const now = placeNow(state, mention);
      if (now.from <= at && at <= now.to) return { name, mention: now };
    }
  }
  return undefined;
}

function itemsIn({ findings, annotations }: PageArticle): Item[] {
  const items: Item[] = findings.map((finding) => ({
    kind: 'finding',
    finding,
    from: finding.from,
    to: finding.to,
  }));
  for (const annotation of annotations) {
    const first = annotation.spans[0];
    if (annotation.status !== 'suggested' || first === undefined) continue;
    items.push({ kind: 'suggestion', annotation, from: first.from, to: first.to });
  }
  return items.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The places of an article; those of the article before, as far as they have moved, when it says nothing of them. */
function placesOf(
  { part, places }: PageArticle,
  items: readonly Item[],
  before: Pick<Drawn, 'places' | 'since'>,
): readonly number[] {
  if (part === undefined) return items.flatMap(({ from, to }) => [from, to]);
  if (places !== undefined) return places;
  const { since } = before;
  return since === undefined ? before.places : before.places.map((place) => since.mapPos(place, 1));
}

function movedBy(changes: ChangeDesc, { from, to }: PageSpan): PageSpan {
  const start = changes.mapPos(from, 1);
  return { from: start, to: Math.max(start, changes.mapPos(to, -1)) };
}

function decorate({ article, colourEach }: Drawn, text: Text): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const add = (span: PageSpan, decoration: Decoration): void => {
    if (span.from < span.to && span.to <= text.length) ranges.push(decoration.range(span.from, span.to));
  };
  for (const name of article.names) {
    const style = colourEach ? `--hue: ${hueOf(name.id)}` : '';
    const mark = Decoration.mark({
      class: `name name-${name.type}${colourEach ? ' coloured' : ''}`,
      attributes: style === '' ? {} : { style },
    });
    for (const mention of name.mentions) add(mention, mark);
  }
  for (const { spans, status, motivation, class: type } of article.annotations) {
    const mark = Decoration.mark({
      class: `annotated ${status} ${motivation}${type ? ` name-${type}` : ''}`,
    });
    for (const span of spans) add(span, mark);
  }
  for (const finding of article.findings) {
    add(finding, Decoration.mark({ class: `finding ${finding.severity} ${finding.look}` }));
  }
  return Decoration.set(ranges, true);
}
