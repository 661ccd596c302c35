/** The margin: the article's annotations beside the lines that they are about, none over another. */
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { PageAnnotation } from '../src/desk/messages.ts';
import { annotationWords } from './annotation-words.ts';
import { drawnField, placeNow, setArticle } from './drawn.ts';
import { element } from './elements.ts';
import { say } from './strings.ts';

/** Space between two notes; pixels. */
const GAP = 6;

interface Note {
  readonly annotation: PageAnnotation;
  readonly at: number;
}

class Margin implements PluginValue {
  readonly #view: EditorView;
  readonly #root = element('aside', { class: 'margin', 'aria-label': say('annotations') });
  #drawn = '';

  constructor(view: EditorView) {
    this.#view = view;
    view.scrollDOM.append(this.#root);
    this.#draw();
  }

  update({ docChanged, viewportChanged, geometryChanged, transactions }: ViewUpdate): void {
    const isNew = transactions.some(({ effects }) => effects.some((effect) => effect.is(setArticle)));
    if (docChanged || viewportChanged || geometryChanged || isNew) this.#draw();
  }

  destroy(): void {
    this.#root.remove();
  }

  #draw(): void {
    const notes = this.#visibleNotes();
    const key = notes
      .map(
        ({ annotation }) =>
          `${annotation.id} ${annotation.status} ${annotation.state} ${annotation.text ?? ''}`,
      )
      .join('\n');
    if (key !== this.#drawn) {
      this.#drawn = key;
      this.#root.replaceChildren(...notes.map(({ annotation }) => this.#card(annotation)));
    }
    this.#view.requestMeasure({
      key: this,
      read: (view) => {
        const top = view.documentPadding.top;
        const cards = [...this.#root.children] as HTMLElement[];
        return notes.map(({ at }, index) => ({
          top: view.lineBlockAt(Math.min(at, view.state.doc.length)).top + top,
          height: cards[index]?.offsetHeight ?? 0,
        }));
      },
      write: (places) => {
        let free = 0;
        const cards = [...this.#root.children] as HTMLElement[];
        for (const [index, { top, height }] of places.entries()) {
          const place = Math.max(top, free);
          cards[index]?.style.setProperty('inset-block-start', `${place}px`);
          free = place + height + GAP;
        }
      },
    });
  }

  #visibleNotes(): Note[] {
    const { state, viewport } = this.#view;
    const notes: Note[] = [];
    for (const annotation of state.field(drawnField).article.annotations) {
      const first = annotation.spans[0];
      if (first === undefined) continue;
      const { from } = placeNow(state, first);
      if (from >= viewport.from && from <= viewport.to) notes.push({ annotation, at: from });
    }
    return notes.sort((a, b) => a.at - b.at);
  }

  #card(annotation: PageAnnotation): HTMLElement {
    const { status, motivation, class: type } = annotation;
    const look = `note ${status} ${motivation}${type === undefined ? '' : ` name-${type}`}`;
    const go = (): void => {
      const span = annotation.spans[0];
      if (span === undefined) return;
      const { from, to } = placeNow(this.#view.state, span);
      this.#view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      this.#view.focus();
    };
    return element('button', { type: 'button', class: look, onClick: go }, ...annotationWords(annotation));
  }
}

/** Draws the margin beside a text. */
export const margin = ViewPlugin.fromClass(Margin);
