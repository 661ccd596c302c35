/** What is said of a form that the house style prefers, with the reason that the house gives. */
import { type Message, say } from '../../messages/message.ts';

/** @param reason of the house, a sentence or a part of one; undefined where it gives none */
export function houseStylePrefers(form: string, reason: string | undefined): Message {
  return reason === undefined
    ? say('the house style prefers “{form}”', { form })
    : say('the house style prefers “{form}” ({reason})', { form, reason: withoutStop(reason) });
}

/** A reason without its full stop, to stand inside a sentence. */
export const withoutStop = (reason: string): string => reason.replace(/[.。]$/, '');
