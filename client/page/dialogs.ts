/** The two small windows of the Desk: choosing one spelling of a name, and the list of keys. */
import type { LegendEntry, PageName } from '../src/desk/messages.ts';
import { directionOf } from './direction.ts';
import { element } from './elements.ts';
import { say } from './strings.ts';

/**
 * Shows a dialog until a choice is made or it is given up; the focus then goes back to where it was.
 * @param closing what is written on the button that gives it up
 */
function open(
  title: string,
  content: readonly HTMLElement[],
  closing: string,
  closed: () => void,
): HTMLDialogElement {
  const dialog = element(
    'dialog',
    { 'aria-label': title },
    element('h2', {}, title),
    ...content,
    element('form', { method: 'dialog' }, element('button', { class: 'quiet' }, closing)),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Has a reader choose one spelling of a name.
 * @param chosen is told the spelling @param closed is called at the end, whatever was chosen
 */
export function chooseForm(name: PageName, chosen: (form: string) => void, closed: () => void): void {
  const rows = name.forms.map(({ form, count, competes }) =>
    element(
      'button',
      {
        type: 'button',
        class: 'form',
        autofocus: form === name.preferred,
        onClick: () => {
          dialog.close();
          chosen(form);
        },
      },
      element('bdi', { class: 'form-text', dir: directionOf(form) ?? 'auto' }, form),
      element('span', { class: 'form-count' }, say('times', count)),
      form === name.preferred && element('span', { class: 'form-preferred' }, say('preferred')),
      competes && element('span', { class: 'form-competes' }, say('competes')),
    ),
  );
  const reason = element('p', { class: 'reason', dir: 'auto' }, name.reason);
  const forms = element('div', { class: 'forms' }, ...rows);
  const dialog = open(say('chooseForm'), [reason, forms], say('cancel'), closed);
}

/** The keys of the Desk: how each is written, and the sentence that says what it does. */
export function keysOf(legend: readonly LegendEntry[]): readonly (readonly [string, string])[] {
  const digits = legend.length > 1 ? `1–${legend.length}` : '1';
  return [
    ['N J', 'helpNext'],
    ['P K', 'helpPrevious'],
    ['A', 'helpAccept'],
    ['R X', 'helpReject'],
    ['Z Ctrl+Z', 'helpUndo'],
    ['M', 'helpMore'],
    [digits, 'helpTypes'],
    [`⇧ ${digits}`, 'helpTypesAll'],
    ['G S', 'helpGrow'],
    ['W ⇧W', 'helpTake'],
    ['U', 'helpUnify'],
    ['C', 'helpComment'],
    ['L', 'helpColours'],
    ['E', 'helpWrite'],
    ['H', 'helpHelp'],
  ];
}

/** Lists the keys of the Desk. */
export function showKeys(legend: readonly LegendEntry[], closed: () => void): void {
  const list = element(
    'dl',
    { class: 'keys' },
    ...keysOf(legend).flatMap(([key, name]) => [
      element('dt', {}, ...key.split(' ').map((one) => element('kbd', { dir: 'ltr' }, one))),
      element('dd', {}, say(name)),
    ]),
  );
  const dialog = open(say('help'), [list], say('close'), closed);
  // The button at its end has the focus, and would be scrolled to; the list is read from its beginning.
  dialog.scrollTop = 0;
}
