/** What an annotation says, as elements: in the margin, and on the card where there is no room for a margin. */
import type { PageAnnotation } from '../src/desk/messages.ts';
import { element } from './elements.ts';
import { say, typeLabel } from './strings.ts';

/** Its words, the reason, and who made it. */
export function annotationWords(annotation: PageAnnotation): HTMLElement[] {
  const { status, quote, original, text, reason, creator, state, motivation, class: type } = annotation;
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
    element('span', { class: 'note-who' }, element('bdi', {}, creator), ` · ${say(status)}${changed}`),
  ];
}
