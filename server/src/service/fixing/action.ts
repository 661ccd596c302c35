/** What an entry of the quick-fix menu is: edits, and what to write down when it was chosen. */

import type { Edit } from '../../findings/finding.ts';
import type { Message } from '../../messages/message.ts';
import type { RecordRequest } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';

/** One entry of the quick-fix menu. */
export interface Action {
  /** Names the action among those of one finding, so that it can be found again. */
  readonly key: string;
  readonly title: Message;
  readonly kind: 'quickfix' | 'fix-all';
  /** The one that a client may apply without showing the menu. */
  readonly preferred: boolean;
  /** The findings that it settles; the first is the one that it was asked for. */
  readonly findings: readonly NamedFinding[];
  /** Ordered, not overlapping; empty for a decision that leaves the text as it is. */
  readonly edits: readonly Edit[];
  /** What to write down when it was chosen; where it fixes something, made when it is asked for, as most never are. */
  readonly record: RecordRequest;
}
