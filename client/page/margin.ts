/** The margin: the article's annotations beside the lines that they are about, none over another. */
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { annotationWords } from './annotation-words.ts';
import { placeNow, setArticle } from './drawn.ts';
import { element } from './elements.ts';
import { placesOf } from './note-places.ts';
import { type Note, notesIn } from './notes.ts';
import { say } from './strings.ts';

class Margin implements PluginValue {
  readonly #view: EditorView;
  readonly #root = element('aside', { class: 'margin', 'aria-label': say('annotations') });
  #drawn = '';

  constructor(view: EditorView) {
    this.#view = view;
    view.scrollDOM.append(this.#root);
    this.#draw();
  }

  update({ docChanged, selectionSet, viewportChanged, geometryChanged, transactions }: ViewUpdate): void {
    const isNew = transactions.some(({ effects }) => effects.some((effect) => effect.is(setArticle)));
    if (docChanged || selectionSet || viewportChanged || geometryChanged || isNew) this.#draw();
  }

  destroy(): void {
    this.#root.remove();
  }

  #draw(): void {
    const notes = notesIn(this.#view.state, this.#view.viewport);
    const drawn = notes.map(({ key }) => key).join('\n\n');
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#root.replaceChildren(...notes.map((note) => this.#card(note)));
    }
    this.#view.requestMeasure({
      key: this,
      read: (view) => {
        const { state } = view;
        const top = view.documentPadding.top;
        const cards = [...this.#root.children] as HTMLElement[];
        const wishes = notes.map(({ at }, index) => ({
          top: view.lineBlockAt(Math.min(at, state.doc.length)).top + top,
          height: cards[index]?.offsetHeight ?? 0,
        }));
        const line = state.doc.lineAt(state.selection.main.from);
        const kept = notes.findIndex(({ at }) => at >= line.from);
        return placesOf(wishes, kept === -1 ? notes.length : kept);
      },
      write: (places) => {
        const cards = [...this.#root.children] as HTMLElement[];
        for (const [index, place] of places.entries()) {
          cards[index]?.style.setProperty('inset-block-start', `${place}px`);
        }
      },
    });
  }

  #card({ annotation, creators }: Note): HTMLElement {
    const { status, motivation, class: type } = annotation;
    const look = `note ${status} ${motivation}${type === undefined ? '' : ` name-${type}`}`;
    const go = (): void => {
      const span = annotation.spans[0];
      if (span === undefined) return;
      const { from, to } = placeNow(this.#view.state, span);
      this.#view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      this.#view.focus();
    };
    const words = annotationWords(annotation, creators);
    return element('button', { type: 'button', class: look, onClick: go }, ...words);
  }
}

/** Draws the margin beside a text. */
export const margin = ViewPlugin.fromClass(Margin);
