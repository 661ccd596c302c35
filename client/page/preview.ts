/** What a fix would make of the text: each place before and after, with a few words around it. */
import type { EditorState } from '@codemirror/state';
import type { PageAction } from '../src/desk/messages.ts';
import { directionOf } from './direction.ts';
import { element } from './elements.ts';
import { say } from './strings.ts';

/** How much of the text around a change is shown; UTF-16 units. */
const AROUND = 36;

/** How many places are shown; the others are counted. */
const SHOWN_PLACES = 2;

/** Of a word longer than this a part may be shown; UTF-16 units. */
const LONGEST_REST = 14;

type Edit = PageAction['edits'][number];

/** The places that an action changes, drawn; undefined when it changes none. */
export function preview(state: EditorState, edits: readonly Edit[]): HTMLElement | undefined {
  if (edits.length === 0) return undefined;
  const places = groupByLine(state, edits);
  const more = places.length - SHOWN_PLACES;
  return element(
    'div',
    { class: 'preview' },
    ...places.slice(0, SHOWN_PLACES).map((place) => drawPlace(state, place)),
    more > 0 && element('p', { class: 'more-places' }, say('places', more)),
  );
}

function groupByLine(state: EditorState, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNear =
      before !== undefined &&
      edit.from - before.to < 2 * AROUND &&
      state.doc.lineAt(before.to).number === state.doc.lineAt(edit.from).number;
    if (group !== undefined && isNear) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function drawPlace(state: EditorState, edits: readonly Edit[]): HTMLElement {
  const { doc } = state;
  const first = edits[0]!;
  const last = edits.at(-1)!;
  const from = wordStart(state, Math.max(doc.lineAt(first.from).from, first.from - AROUND));
  const to = wordEnd(state, last.to, Math.min(doc.lineAt(last.to).to, last.to + AROUND));
  const pieces: (Node | string)[] = [];
  let at = from;
  for (const edit of edits) {
    pieces.push(doc.sliceString(at, edit.from));
    const [removed, added] = shown(doc.sliceString(edit.from, edit.to), edit.newText);
    if (removed !== '') pieces.push(element('del', {}, removed));
    if (added !== '') pieces.push(element('ins', {}, added));
    at = edit.to;
  }
  pieces.push(doc.sliceString(at, to));
  const dir = directionOf(doc.sliceString(from, to)) ?? 'ltr';
  return element(
    'p',
    { class: 'place', dir },
    from > doc.lineAt(first.from).from && '… ',
    ...pieces,
    to < doc.lineAt(last.to).to && '\u00a0…',
  );
}

/** Removed and added text as it can be seen: a space or a line end that comes or goes needs a sign. */
const shown = (removed: string, added: string): [string, string] => [visible(removed), visible(added)];

const visible = (text: string): string =>
  text.trim() === '' ? text.replace(/\n/g, '↵').replace(/[^↵]/gu, '␣') : text.replace(/\n+/g, ' ↵ ');

/** Does not end in the middle of a word. @param least the end of what must be shown */
function wordEnd(state: EditorState, least: number, at: number): number {
  const line = state.doc.lineAt(at);
  if (at === line.to) return at;
  const space = line.text.lastIndexOf(' ', at - line.from);
  const end = line.from + space;
  return space === -1 || end < least || at - end > LONGEST_REST ? at : end;
}

/** Does not begin in the middle of a word. */
function wordStart(state: EditorState, at: number): number {
  const line = state.doc.lineAt(at);
  if (at === line.from) return at;
  const space = line.text.indexOf(' ', at - line.from);
  return space === -1 || space - (at - line.from) > LONGEST_REST ? at : line.from + space + 1;
}
