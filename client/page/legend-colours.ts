/** The colours of the legend's types: those that the user has chosen over those of the theme. */
import type { LegendEntry } from '../src/desk/messages.ts';

const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;
const COLOUR = /^#[0-9a-f]{6}$/i;

const sheet = new CSSStyleSheet();

/** Has every mark and every chip of a type drawn in the colour that the legend gives it. */
export function colourTypes(legend: readonly LegendEntry[]): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const rules = legend.map(({ type, colour }) =>
    colour !== undefined && COLOUR.test(colour) && TYPE.test(type) ? rulesOf(type, colour) : '',
  );
  sheet.replaceSync(rules.join('\n'));
}

/** On a dark page a colour is made lighter, so that a line of it is seen. */
const rulesOf = (type: string, colour: string): string =>
  `.name-${type}, .chip.name-${type} { --type: ${colour}; }
   :is(.vscode-dark, .vscode-high-contrast) :is(.name-${type}, .chip.name-${type}) {
     --type: color-mix(in srgb, ${colour} 62%, white);
   }`;

/** The colour that a type has now, as `#rrggbb`, for a box to begin with. */
export function colourOf(type: string): string {
  const probe = document.createElement('span');
  probe.className = `chip name-${TYPE.test(type) ? type : 'MISC'}`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).getPropertyValue('--type').trim();
  probe.remove();
  return COLOUR.test(colour) ? colour : '#61656b';
}
