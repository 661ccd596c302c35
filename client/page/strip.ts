/** The strip above the text: the legend with the number keys, a colour for each name, and what has lost its place. */
import type { LegendEntry } from '../src/desk/messages.ts';
import { element, redraw } from './elements.ts';
import { say } from './strings.ts';

export interface StripContent {
  readonly legend: readonly LegendEntry[];
  readonly colourEach: boolean;
  readonly orphans: number;
  readonly notices: readonly string[];
}

export interface StripCommands {
  mark(number: number): void;
  colours(): void;
  openText(): void;
  editLegend(): void;
}

export class Strip {
  readonly root: HTMLElement;
  readonly #controls = element('div', { class: 'controls' });
  readonly #notices = element('div', { class: 'notices', role: 'status' });
  #said = '';
  readonly #commands: StripCommands;

  constructor(commands: StripCommands) {
    this.#commands = commands;
    this.root = element('header', { class: 'strip' }, this.#controls, this.#notices);
  }

  draw({ legend, colourEach, orphans, notices }: StripContent): void {
    redraw(
      this.#controls,
      element(
        'div',
        { class: 'legend', role: 'group', 'aria-label': say('mark') },
        ...legend.map(({ type, label }, at) =>
          element(
            'button',
            {
              type: 'button',
              class: `chip name-${type}`,
              'aria-keyshortcuts': String(at + 1),
              onClick: () => this.#commands.mark(at + 1),
            },
            element('span', { class: 'label' }, label),
            element('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
          ),
        ),
        element(
          'button',
          { type: 'button', class: 'quiet', onClick: () => this.#commands.editLegend() },
          say('editLegend'),
        ),
      ),
      element(
        'div',
        { class: 'switches' },
        orphans > 0 && element('span', { class: 'orphans' }, say('orphans', orphans)),
        element(
          'button',
          {
            type: 'button',
            class: 'quiet',
            'aria-pressed': String(colourEach),
            onClick: () => this.#commands.colours(),
          },
          say('colourEach'),
          ' ',
          element('kbd', { 'aria-hidden': 'true' }, 'L'),
        ),
        element(
          'button',
          { type: 'button', class: 'quiet', onClick: () => this.#commands.openText() },
          say('openText'),
        ),
      ),
    );
    // Read out when there are others, and not with every drawing.
    const said = notices.join('\n');
    if (said === this.#said) return;
    this.#said = said;
    this.#notices.replaceChildren(
      ...notices.map((notice) => element('p', { class: 'notice', dir: 'auto' }, notice)),
    );
  }
}
