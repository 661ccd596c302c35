/**
 * What client and server say to each other about taking a decision back that only a sidecar holds.
 * docs/language-server.md describes it for clients that are not ours.
 */

/**
 * Takes a decision back, for as long as the records that it wrote stand there as it wrote them. Its argument is a
 * `TakeBackArguments`, its answer a `TakenBack`.
 */
export const TAKE_BACK_COMMAND = 'copydesk.takeBack';

/**
 * What `copydesk.annotate` and `copydesk.record` answer when a decision was written into a sidecar and changed nothing
 * else; otherwise they answer null.
 */
export interface WrittenDecision {
  /** Its name, by which this server can take it back. */
  readonly decision: string;
}

/** What the command that takes back is called with. */
export interface TakeBackArguments extends WrittenDecision {
  /** The article, as it was named when the decision was made. */
  readonly uri: string;
}

export interface TakenBack {
  /** False when nothing was written: the decision stands. */
  readonly takenBack: boolean;
  /** What was taken back, or why not; a sentence for the person, in the language of the client. */
  readonly message: string;
}
