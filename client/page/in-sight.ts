/** Tells the extension which part of a long text is in sight, whenever what is drawn does not reach so far. */
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { drawnField } from './drawn.ts';
import { tell } from './host.ts';

/** How long scrolling rests before something is asked for; milliseconds. */
const REST = 40;

/** Part of the state of every text; does nothing where the whole of it is drawn. */
export function inSight(): Extension {
  let asking: ReturnType<typeof setTimeout> | undefined;
  return EditorView.updateListener.of(({ view, viewportChanged, geometryChanged }) => {
    if (!viewportChanged && !geometryChanged) return;
    const { part } = view.state.field(drawnField).article;
    const { from, to } = view.viewport;
    if (part === undefined || (part.from <= from && to <= part.to)) return;
    clearTimeout(asking);
    asking = setTimeout(() => tell({ kind: 'look', from: view.viewport.from, to: view.viewport.to }), REST);
  });
}
