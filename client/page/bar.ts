/** The bar at the foot of the Desk: what the reader is at, what it would become, and what can be done about it. */
import type { EditorState } from '@codemirror/state';
import type { PageAction } from '../src/desk/messages.ts';
import { element, keyButton, redraw } from './elements.ts';
import { type Item, itemCount, nameOfItem, numberOfItem } from './items.ts';
import { preview } from './preview.ts';
import type { Mode } from './reading.ts';
import { say, typeLabel } from './strings.ts';

/** What the buttons of the bar do; the same as the keys. */
export interface BarCommands {
  next(): void;
  previous(): void;
  accept(): void;
  reject(): void;
  write(): void;
  read(): void;
  help(): void;
  act(action: PageAction): void;
}

/** What the bar shows. */
export interface BarContent {
  readonly state: EditorState;
  readonly mode: Mode;
  /** The article has been analysed at least once. */
  readonly isKnown: boolean;
  readonly item: Item | undefined;
  /** What can be done about the item, once the server has said it. */
  readonly actions: readonly PageAction[];
  readonly showsMore: boolean;
}

export class Bar {
  readonly root: HTMLElement;
  readonly #commands: BarCommands;
  readonly #body = element('div', { class: 'bar-body' });
  /** Read out when it changes. */
  readonly #spoken = element('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  /** What was done, until the reader does something else. Read out when it changes. */
  readonly #told = element('p', { class: 'told', dir: 'auto', 'aria-live': 'polite' });
  #saidName = '';

  constructor(commands: BarCommands) {
    this.#commands = commands;
    this.root = element(
      'section',
      { class: 'bar', 'aria-label': say('findings') },
      this.#told,
      this.#body,
      this.#spoken,
    );
  }

  /** Puts the focus on the first of the further actions. */
  focusMore(): void {
    this.root.querySelector<HTMLElement>('.more-actions button')?.focus();
  }

  /** Says what was done, in a sentence; '' ends it. */
  tell(message: string): void {
    if (this.#told.textContent !== message) this.#told.textContent = message;
  }

  draw(content: BarContent): void {
    redraw(this.#body, this.#travel(content), this.#middle(content), this.#mode(content));
    const isDone = content.isKnown && content.item === undefined && itemCount(content.state) === 0;
    const name = content.item === undefined ? (isDone ? 'done' : '') : nameOfItem(content.item);
    if (name === this.#saidName) return;
    this.#saidName = name;
    this.#spoken.textContent = isDone ? say('clean') : spokenItem(content);
  }

  #travel({ state, item, isKnown }: BarContent): HTMLElement {
    const number = item && numberOfItem(state, item);
    const total = itemCount(state);
    const known = isKnown ? String(total) : '…';
    const count = number === undefined ? known : say('place', number + 1, total);
    return element(
      'div',
      { class: 'travel', role: 'group', 'aria-label': say('findings') },
      keyButton(say('previous'), 'P', this.#commands.previous, { class: 'quiet' }),
      element('span', { class: 'count' }, count),
      keyButton(say('next'), 'N', this.#commands.next, { class: 'quiet' }),
    );
  }

  #middle(content: BarContent): HTMLElement {
    const { item, isKnown, state } = content;
    if (item === undefined) {
      const isClean = isKnown && itemCount(state) === 0;
      const text = !isKnown ? say('waiting') : isClean ? say('clean') : say('start');
      return element('div', { class: 'item' }, element('p', { class: 'quiet-text' }, text));
    }
    return item.kind === 'finding' ? this.#finding(content, item) : this.#suggestion(item);
  }

  #finding(
    { state, actions, showsMore }: BarContent,
    { finding }: Extract<Item, { kind: 'finding' }>,
  ): HTMLElement {
    const [accept] = acceptable(actions);
    const [reject] = actions.filter(({ purpose }) => purpose === 'reject');
    const others = actions.filter((action) => action !== accept && action !== reject);
    return element(
      'div',
      { class: 'item' },
      element(
        'p',
        { class: 'message', dir: 'auto' },
        element('span', { class: `severity ${finding.severity}` }, say(finding.severity)),
        ' ',
        finding.message,
        ' ',
        element('code', { class: 'rule', dir: 'ltr' }, finding.rule),
      ),
      accept && preview(state, accept.edits),
      element(
        'div',
        { class: 'actions' },
        accept && keyButton(accept.title, 'A', () => this.#commands.act(accept), { class: 'primary' }),
        reject && keyButton(say('reject'), 'R', () => this.#commands.act(reject), { title: reject.title }),
        others.length > 0 &&
          element(
            'details',
            { class: 'more', open: showsMore },
            element(
              'summary',
              { 'aria-keyshortcuts': 'M' },
              say('more'),
              ' ',
              element('kbd', { 'aria-hidden': 'true' }, 'M'),
            ),
            element(
              'div',
              { class: 'more-actions' },
              ...others.map((action) =>
                element(
                  'button',
                  { type: 'button', onClick: () => this.#commands.act(action) },
                  action.title,
                ),
              ),
            ),
          ),
      ),
    );
  }

  #suggestion({ annotation }: Extract<Item, { kind: 'suggestion' }>): HTMLElement {
    return element(
      'div',
      { class: 'item' },
      element(
        'p',
        { class: 'message', dir: 'auto' },
        element('span', { class: 'severity hint' }, say('suggestion')),
        ` “${annotation.quote}” `,
        annotation.class && typeLabel(annotation.class),
        annotation.text && ` ${annotation.text}`,
      ),
      element(
        'div',
        { class: 'actions' },
        keyButton(say('accept'), 'A', this.#commands.accept, { class: 'primary' }),
        keyButton(say('reject'), 'R', this.#commands.reject),
      ),
    );
  }

  #mode({ mode }: BarContent): HTMLElement {
    const isReading = mode === 'reading';
    return element(
      'div',
      { class: 'mode' },
      keyButton(
        say(isReading ? 'reading' : 'writing'),
        isReading ? 'E' : 'Esc',
        isReading ? this.#commands.write : this.#commands.read,
        {
          class: 'quiet',
          'aria-pressed': String(!isReading),
          title: say(isReading ? 'readingHelp' : 'writingHelp'),
        },
      ),
      keyButton(say('help'), 'H', this.#commands.help, { class: 'quiet' }),
    );
  }
}

/** The actions that change the text, the one to be preferred first. */
export const acceptable = (actions: readonly PageAction[]): PageAction[] =>
  actions
    .filter(({ purpose }) => purpose === 'fix')
    .sort((a, b) => Number(b.preferred) - Number(a.preferred));

function spokenItem({ state, item }: BarContent): string {
  if (item === undefined) return '';
  const quote = state.doc.sliceString(item.from, Math.min(item.to, item.from + 80));
  return item.kind === 'finding'
    ? `${say(item.finding.severity)}: ${quote}. ${item.finding.message}`
    : `${say('suggestion')}: ${quote}. ${typeLabel(item.annotation.class ?? '')}`;
}
