/** What is known of the name or the finding under the pointer, on a small card. */
import { hoverTooltip } from '@codemirror/view';
import type { PageFinding, PageName } from '../src/desk/messages.ts';
import { annotationWords } from './annotation-words.ts';
import { directionOf } from './direction.ts';
import { annotationsAt, findingsAt, nameAt, placeNow } from './drawn.ts';
import { element } from './elements.ts';
import { say } from './strings.ts';

/** How long the pointer rests before the card comes; milliseconds. */
const REST = 350;

/** Shows a card for names and findings. */
export const nameCard = hoverTooltip(
  ({ state }, at) => {
    const named = nameAt(state, at);
    const findings = findingsAt(state, at);
    const annotations = annotationsAt(state, at);
    const [marked] = annotations.flatMap(({ spans }) => spans.map((span) => placeNow(state, span)));
    const place = named?.mention ?? findings[0] ?? marked;
    if (place === undefined) return null;
    const { from, to } = place;
    return {
      pos: from,
      end: to,
      above: true,
      create: () => ({
        dom: element(
          'div',
          { class: 'card' },
          ...findings.map(drawFinding),
          named && drawName(named.name),
          ...annotations.map((annotation) =>
            element('div', { class: `note ${annotation.status}` }, ...annotationWords(annotation)),
          ),
        ),
      }),
    };
  },
  { hoverTime: REST },
);

const drawFinding = ({ severity, message, rule }: PageFinding): HTMLElement =>
  element(
    'p',
    { class: 'message', dir: 'auto' },
    element('span', { class: `severity ${severity}` }, say(severity)),
    ` ${message} `,
    element('code', { class: 'rule', dir: 'ltr' }, rule),
  );

function drawName({ type, preferred, reason, description, forms }: PageName): HTMLElement {
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'card-name' },
      element('bdi', { class: `name name-${type}`, dir: directionOf(preferred) ?? 'auto' }, preferred),
      description !== undefined && element('span', { class: 'card-description', dir: 'auto' }, description),
    ),
    element(
      'ul',
      { class: 'card-forms' },
      ...forms.map(({ form, count, competes }) =>
        element(
          'li',
          { class: competes ? 'competes' : '' },
          element('bdi', { dir: directionOf(form) ?? 'auto' }, form),
          element('span', { class: 'form-count' }, ` × ${count}`),
        ),
      ),
    ),
    element('p', { class: 'reason', dir: 'auto' }, reason),
  );
}
