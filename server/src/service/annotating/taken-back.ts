/** What is said of a decision that was taken back. */
import { type AnnotationRecord, quoteOf } from '../../annotations/records/record.ts';
import { type Message, say } from '../../messages/message.ts';
import { shortened } from '../fixing/quoted-words.ts';
import type { AnnotationRequest } from './annotation-request.ts';
import type { RecordRequest } from './record-request.ts';

/** What was decided, by the request that asked for it. A fix changes the text, and is taken back there. */
export type DecisionKind = AnnotationRequest['kind'] | Exclude<RecordRequest['kind'], 'fix'>;

/** The sentence for it. @param records the ones that the decision wrote, as it left them; at least one */
export function takenBackMessage(kind: DecisionKind, records: readonly AnnotationRecord[]): Message {
  const count = records.length;
  if (count > 1) {
    return say('Taken back: what was decided about {count, plural, one {# place} other {# places}}.', {
      count,
    });
  }
  const text = records.map((record) => shortened(quoteOf(record))).join('');
  switch (kind) {
    case 'dismissal':
      return say('Taken back: “{text}” is reported again.', { text });
    case 'variant':
      return say('Taken back: “{text}” is no accepted spelling any more.', { text });
    case 'mark':
      return say('Taken back: the mark on “{text}”.', { text });
    case 'comment':
      return say('Taken back: the comment on “{text}”.', { text });
    case 'reply':
      return say('Taken back: the reply.');
    case 'decide':
      return say('Taken back: “{text}” is a suggestion again.', { text });
    default:
      return text === ''
        ? say('Taken back: the last decision.')
        : say('Taken back: what was decided about “{text}”.', { text });
  }
}
