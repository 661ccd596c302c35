/**
 * The order in which an article was decided about and changed, as far as it is needed to take the newest of it back:
 * VS Code undoes the text, and knows nothing of a decision that only a sidecar holds. All Desks of an article share one,
 * also when they are closed and opened again.
 */

/** What a text was, by number: VS Code does not say how far an undo goes, so that states are known by what they read. */
type TextState = number;

type Step<Decision> =
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** A change of the text; what it was before is not known of changes that nobody followed. */
  | { readonly kind: 'text'; readonly before: TextState | undefined };

/** So many of the newest decisions can be taken back. */
const MOST_DECISIONS = 500;

export class DeskHistory<Decision> {
  /** Oldest first; the first is a decision, because no change of the text matters before one. */
  #steps: readonly Step<Decision>[] = [];
  #text: TextState | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #pending = 0;
  /** What the Desk itself is asking of VS Code: `redo` brings back what was undone in the place of a decision. */
  asking: 'undo' | 'redo' | undefined;

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  /** Something is being decided or taken back, and it is not known yet what comes of it. */
  get isBusy(): boolean {
    return this.#pending > 0;
  }

  /** The decision behind which the text has not changed; undefined when there is none. */
  get newest(): Decision | undefined {
    const last = this.#steps.at(-1);
    return last?.kind === 'decision' ? last.decision : undefined;
  }

  /** Decides and takes back one after the other, so that each sees what came of the one before. */
  inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#pending++;
    const ended = (): void => {
      this.#pending--;
    };
    const turn = this.#queue.then(run);
    this.#queue = turn.then(ended, ended);
    return turn;
  }

  /** Something was decided that the text does not show. @param text of the article by then */
  decided(decision: Decision, text: string): void {
    this.#text = stateOf(text);
    this.#steps = [...this.#steps, { kind: 'decision', decision }];
    const decisions = this.#steps.filter(({ kind }) => kind === 'decision');
    const first = decisions.at(-MOST_DECISIONS);
    if (first !== undefined) this.#steps = this.#steps.slice(this.#steps.indexOf(first));
  }

  /** A decision was taken back, or never will be. */
  forget(decision: Decision): void {
    this.#keep(this.#steps.filter((step) => step.kind !== 'decision' || step.decision !== decision));
  }

  /** The text has changed. @param text of the article now; asked for only where it matters */
  textChanged(text: () => string, isUndo: boolean): void {
    if (this.isEmpty) return;
    const before = this.#text;
    this.#text = stateOf(text());
    if (isUndo) this.#undone(this.#text);
    else this.#steps = [...this.#steps, { kind: 'text', before }];
  }

  /** The text is again what it was behind the newest decision. */
  restored(text: string): void {
    this.#text = stateOf(text);
  }

  /** The article is on a Desk. @param text of it; asked for only where it matters */
  opened(text: () => string): void {
    if (!this.isEmpty) this.#text ??= stateOf(text());
  }

  /** The article was closed: whether VS Code still knows its older texts is not known. */
  closed(): void {
    this.#text = undefined;
    this.#keep(this.#steps.filter(({ kind }) => kind === 'decision'));
  }

  /** What was undone may be several changes: typing is one step for VS Code, and is told of letter by letter. */
  #undone(now: TextState): void {
    const at = this.#steps.findLastIndex((step) => step.kind === 'text' && step.before === now);
    // A state that was never seen lies before all that was: no change is left behind the newest decision.
    const from = at >= 0 ? at : this.#steps.findLastIndex(({ kind }) => kind === 'decision');
    this.#keep(this.#steps.filter(({ kind }, index) => kind === 'decision' || index < from));
  }

  #keep(steps: readonly Step<Decision>[]): void {
    const first = steps.findIndex(({ kind }) => kind === 'decision');
    this.#steps = first < 0 ? [] : steps.slice(first);
  }
}

/**
 * A text as a number: two hashes of its UTF-16 units side by side, as much of them as a number holds without loss (53
 * bits), so that no two texts of one article share it. FNV-1a (the FNV reference, draft-eastlake-fnv), and the hash of
 * strings in Java (java.lang.String).
 */
function stateOf(text: string): TextState {
  let fnv = 0x811c9dc5;
  let java = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    fnv = Math.imul(fnv ^ unit, 0x01000193);
    java = (Math.imul(java, 31) + unit) | 0;
  }
  return 2 ** 32 * (java & 0x1fffff) + (fnv >>> 0);
}
