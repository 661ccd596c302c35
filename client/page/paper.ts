/** The text itself as CodeMirror shows it: each paragraph in its own direction, the first one as the headline. */
import { standardKeymap } from '@codemirror/commands';
import { EditorState, type Extension, RangeSetBuilder, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { PageSpan } from '../src/desk/messages.ts';
import { type Direction, directionOf } from './direction.ts';
import { drawnField, placeNow, setArticle } from './drawn.ts';
import { margin } from './margin.ts';
import { nameCard } from './name-card.ts';
import { reading } from './reading.ts';
import { say } from './strings.ts';

/** A first paragraph of at most so many characters is taken for a headline. */
const LONGEST_HEADLINE = 140;

/** How many lines are looked through for the direction of the whole and for the headline. */
const LOOKED_AT_LINES = 200;

/**
 * The state of a text that was just opened.
 * @param text with `\n` at the end of lines @param more extensions of the page: keys, listeners
 */
export function paperState(text: string, more: Extension): EditorState {
  const state = EditorState.create({ doc: text });
  const direction = directionOfText(state.doc);
  return EditorState.create({
    doc: state.doc,
    extensions: [
      more,
      reading,
      drawnField,
      margin,
      nameCard,
      lines,
      drawSelection(),
      keymap.of(standardKeymap),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.editorAttributes.of({ dir: direction }),
      EditorView.contentAttributes.of({
        dir: direction,
        'aria-label': say('article'),
        tabindex: '0',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
      }),
    ],
  });
}

/** The direction of most of the first paragraphs. */
function directionOfText(text: Text): Direction {
  let balance = 0;
  for (let number = 1; number <= Math.min(text.lines, LOOKED_AT_LINES); number++) {
    const line = text.line(number);
    const direction = directionOf(line.text);
    if (direction !== undefined) balance += direction === 'rtl' ? line.length : -line.length;
  }
  return balance > 0 ? 'rtl' : 'ltr';
}

class Lines implements PluginValue {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorateLines(view);
  }

  update({ docChanged, viewportChanged, transactions, view }: ViewUpdate): void {
    const isNew = transactions.some(({ effects }) => effects.some((effect) => effect.is(setArticle)));
    if (docChanged || viewportChanged || isNew) this.decorations = decorateLines(view);
  }
}

/** Gives each line in sight its direction, and the headline its looks. */
const lines = ViewPlugin.fromClass(Lines, { decorations: (plugin) => plugin.decorations });

function decorateLines({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const residue = residueIn(state);
  const headline = headlineOf(state, residue);
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      // A line that is to be deleted stands where the prose does, whatever letters it has.
      const direction = isResidue(residue, line) ? undefined : directionOf(line.text);
      const attributes: Record<string, string> = {};
      if (direction !== undefined) attributes.dir = direction;
      if (line.number === headline) attributes.class = 'headline';
      else if (line.length === 0) attributes.class = 'blank';
      builder.add(line.from, line.from, Decoration.line({ attributes }));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** Number of the line that is the headline; 0 when there is none. A headline is short and no sentence. */
function headlineOf({ doc }: EditorState, residue: readonly PageSpan[]): number {
  for (let number = 1; number <= Math.min(doc.lines, LOOKED_AT_LINES); number++) {
    const line = doc.line(number);
    if (line.text.trim() === '' || isResidue(residue, line)) continue;
    const isShort = line.length <= LONGEST_HEADLINE && !SENTENCE_END.test(line.text);
    return isShort && doc.lines > number ? number : 0;
  }
  return 0;
}

const SENTENCE_END = /[.؟?!:…]["”»)]?\s*$/u;

/** What is to be deleted, where it is now: what was typed since has moved it. */
const residueIn = (state: EditorState): readonly PageSpan[] =>
  state
    .field(drawnField)
    .article.findings.filter(({ look }) => look === 'residue')
    .map((finding) => placeNow(state, finding));

/** Whether a line is nothing but what is to be deleted. */
const isResidue = (residue: readonly PageSpan[], { from, to }: PageSpan): boolean =>
  residue.some((span) => span.from <= from && to <= span.to);
