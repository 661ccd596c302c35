/** What a kind of damage that only a person can see is called. */
import { ANNOTATION_TYPES } from '../../artifacts/annotation-types.ts';
import { type Message, verbatim } from '../../messages/message.ts';

/** @param kind class id of a record; one that is no class of ours is its own title */
export function errorTitle(kind: string | undefined): Message | undefined {
  if (kind === undefined) return undefined;
  return ANNOTATION_TYPES.find(({ id }) => id === kind)?.title ?? verbatim(kind);
}
