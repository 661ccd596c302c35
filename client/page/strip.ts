/** The strip above the text: the legend with the number keys, a colour for each name, and what has lost its place. */
import type { LegendEntry } from '../src/desk/messages.ts';
import { element } from './elements.ts';
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
  readonly root = element('header', { class: 'strip' });
  readonly #commands: StripCommands;

  constructor(commands: StripCommands) {
    this.#commands = commands;
  }

  draw({ legend, colourEach, orphans, notices }: StripContent): void {
    this.root.replaceChildren(
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
      ...notices.map((notice) => element('p', { class: 'notice', dir: 'auto' }, notice)),
    );
  }
}
