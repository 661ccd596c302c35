/** The small window in which the legend is edited: types in the order of their keys, with labels and colours. */
import type { LegendEntry } from '../src/desk/messages.ts';
import { element } from './elements.ts';
import { colourOf } from './legend-colours.ts';
import { say } from './strings.ts';

const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;

/** There are no more number keys. */
const MOST_ENTRIES = 9;

/** One line of the window: its boxes hold what is being edited. */
interface Row {
  readonly root: HTMLElement;
  readonly type: HTMLInputElement;
  readonly label: HTMLInputElement;
  readonly hasColour: HTMLInputElement;
  readonly colour: HTMLInputElement;
}

/** @param saved is told the new legend @param closed is called at the end, whether it was saved or not */
export function editLegend(
  legend: readonly LegendEntry[],
  saved: (legend: readonly LegendEntry[]) => void,
  closed: () => void,
): void {
  let rows = legend.map(rowOf);
  const list = element('div', { class: 'legend-rows', role: 'list' });
  const fault = element('p', { class: 'fault', role: 'alert' });
  const add = element('button', { type: 'button', onClick: () => addRow() }, say('addType'));
  const draw = (): void => {
    list.replaceChildren(...rows.map((row, at) => line(row, at)));
    add.disabled = rows.length >= MOST_ENTRIES;
  };
  const line = (row: Row, at: number): HTMLElement =>
    element(
      'div',
      { class: 'legend-row', role: 'listitem' },
      element('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
      row.root,
      element(
        'button',
        { type: 'button', class: 'quiet', disabled: at === 0, onClick: () => moveUp(at) },
        say('moveUp'),
      ),
      element('button', { type: 'button', class: 'quiet', onClick: () => remove(at) }, say('remove')),
    );
  const moveUp = (at: number): void => {
    rows = rows.toSpliced(at - 1, 2, rows[at]!, rows[at - 1]!);
    draw();
    rows[at - 1]?.label.focus();
  };
  const remove = (at: number): void => {
    rows = rows.toSpliced(at, 1);
    draw();
    (rows[at] ?? rows.at(-1))?.label.focus();
  };
  const addRow = (): void => {
    rows = [...rows, rowOf({ type: '', label: '' })];
    draw();
    rows.at(-1)?.type.focus();
  };
  const save = (): void => {
    const entries = rows.map(entryOf);
    const types = entries.map(({ type }) => type);
    if (types.some((type) => !TYPE.test(type)) || new Set(types).size < types.length) {
      fault.textContent = say('badType');
      return;
    }
    saved(entries);
    dialog.close();
  };
  const dialog: HTMLDialogElement = element(
    'dialog',
    { 'aria-label': say('editLegend'), class: 'legend-dialog' },
    element('h2', {}, say('editLegend')),
    element('p', { class: 'reason' }, say('legendHelp')),
    list,
    fault,
    element(
      'div',
      { class: 'actions' },
      add,
      element('span', { class: 'gap' }),
      element('button', { type: 'button', class: 'quiet', onClick: () => dialog.close() }, say('cancel')),
      element('button', { type: 'button', class: 'primary', onClick: save }, say('save')),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  draw();
  document.body.append(dialog);
  dialog.showModal();
}

function rowOf({ type, label, colour }: LegendEntry): Row {
  const box = element('input', { class: 'type', 'aria-label': say('type'), dir: 'ltr', size: '8' });
  box.value = type;
  const words = element('input', { class: 'label-box', 'aria-label': say('label'), dir: 'auto' });
  words.value = label;
  const hasColour = element('input', { type: 'checkbox' });
  hasColour.checked = colour !== undefined;
  const picked = element('input', { type: 'color', 'aria-label': say('colour') });
  picked.value = colour ?? colourOf(type);
  picked.addEventListener('input', () => {
    hasColour.checked = true;
  });
  const root = element(
    'div',
    { class: 'legend-boxes' },
    box,
    words,
    element('label', { class: 'own-colour' }, hasColour, say('ownColour')),
    picked,
  );
  return { root, type: box, label: words, hasColour, colour: picked };
}

function entryOf({ type, label, hasColour, colour }: Row): LegendEntry {
  const name = type.value.trim();
  return {
    type: name,
    label: label.value.trim() === '' ? name : label.value.trim(),
    ...(hasColour.checked ? { colour: colour.value } : {}),
  };
}
