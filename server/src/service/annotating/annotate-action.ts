/** An entry of the menu that annotates: what to write down. The text stays as it is. */
import type { Message } from '../../messages/message.ts';
import type { AnnotationRequest } from './annotation-request.ts';

export interface AnnotateAction {
  readonly title: Message;
  /** `quickfix` where a diagnostic asks for a decision, else an offer. */
  readonly kind: 'annotate' | 'quickfix';
  readonly request: AnnotationRequest;
  /** Code of the diagnostic that the action settles. */
  readonly settles?: string;
}

/** An entry that may be chosen at any time. */
export const offer = (title: Message, request: AnnotationRequest): AnnotateAction => ({
  title,
  kind: 'annotate',
  request,
});

/** An entry that answers a diagnostic. @param settles its code */
export const answer = (title: Message, settles: string, request: AnnotationRequest): AnnotateAction => ({
  title,
  kind: 'quickfix',
  request,
  settles,
});
