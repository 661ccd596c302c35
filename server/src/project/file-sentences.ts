/** What is said of a file of a project or a gazetteer that could not be read. */
import { type Message, say } from '../messages/message.ts';

/** @param why as the rest of a sentence, without a full stop */
export const notRead = (path: string, why: Message): Message =>
  say('{path} is not read: {why}.', { path, why });

/** The same words with a full stop. */
export const asSentence = (message: Message): Message => say('{message}.', { message });
