/** Making elements in one expression. Text goes in as text: nothing that an article holds is read as HTML. */

type Child = Node | string | undefined | false;

/** An element with attributes and children; an attribute `onClick` is a listener, `undefined` and `false` are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined | (() => void)>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2).toLowerCase(), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that says which key does the same. */
export function keyButton(
  label: string,
  key: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'aria-keyshortcuts': key, ...attributes, onClick },
    element('span', { class: 'label' }, label),
    element('kbd', { 'aria-hidden': 'true' }, key),
  );
}

/**
 * Draws a part of the page anew. Somebody who has come to one of its controls by Tab stays there: the control of the same
 * name in the new part takes the focus, and where there is none, the one in the same place.
 */
export function redraw(part: HTMLElement, ...children: readonly Child[]): void {
  const before = controlsOf(part);
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement ? before.indexOf(activeElement) : -1;
  const name = focused === -1 ? undefined : nameOf(before[focused]!);
  part.replaceChildren(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
  if (name === undefined) return;
  const after = controlsOf(part);
  const again =
    after.find((control) => nameOf(control) === name) ?? after[Math.min(focused, after.length - 1)];
  again?.focus();
}

const controlsOf = (part: HTMLElement): HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>('button, summary'),
];

/** A control that changes its words keeps its key. */
const nameOf = (control: HTMLElement): string =>
  control.getAttribute('aria-keyshortcuts') ?? control.textContent ?? '';
