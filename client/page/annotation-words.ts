/** What an annotation says, as elements: in the margin, and on the card where there is no room for a margin. */
import type { PageAnnotation } from '../src/desk/messages.ts';
import { element } from './elements.ts';
import { say, typeLabel } from './strings.ts';

/** Its words, the reason, and who made it. @param creators several who say the same */
export function annotationWords(
  annotation: PageAnnotation,
  creators: readonly string[] = [annotation.creator],
): HTMLElement[] {
  const { status, quote, original, text, reason, state, motivation, class: type } = annotation;
  // What a person wrote about the words may be in another language than they are.
  const isSaid = text !== undefined && (motivation === 'commenting' || motivation === 'replying');
  const what =
    original !== undefined && original !== ''
      ? [element('del', {}, original), ' ', element('ins', {}, text ?? quote)]
      : [
          element('q', {}, quote),
          type ? ` ${typeLabel(type)}` : '',
          ...(text && !isSaid ? [' ', element('bdi', {}, text)] : []),
        ];
  const changed = state === 'changed' ? ` · ${say('changed')}` : '';
  return [
    element('span', { class: 'note-what', dir: 'auto' }, ...what),
    ...(isSaid ? [element('span', { class: 'note-text', dir: 'auto' }, text)] : []),
    ...(reason === undefined ? [] : [element('span', { class: 'note-reason', dir: 'auto' }, reason)]),
    element('span', { class: 'note-who' }, ...listOf(creators), ` · ${say(status)}${changed}`),
  ];
}

/** Names one after the other as the page's language lists them, each in its own direction. */
const listOf = (names: readonly string[]): (HTMLElement | string)[] =>
  new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' })
    .formatToParts(names)
    .map(({ type, value }) => (type === 'element' ? element('bdi', {}, value) : value));
