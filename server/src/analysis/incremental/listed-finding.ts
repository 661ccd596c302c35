/**
 * A finding of a block as an article lists it. It is kept in places that count from the start of the block; what an
 * editor is told of it is made when it is asked for and kept for as long as it holds.
 */
import type { Finding } from '../../findings/finding.ts';
import { fingerprintAround } from '../../findings/fingerprint.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { PlacedNames, Tells } from '../../names/findings/name-finding.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Offset, Span } from '../../text/offsets.ts';

/** One version of an article, in which findings are placed. */
export interface ListedIn {
  readonly text: BlockText;
  /** Its names; undefined where nobody asked for them. */
  readonly names: PlacedNames | undefined;
}

/** What is listed of a block: thousands are gone through at each key, so they hold what they are made of themselves. */
export abstract class ListedFinding implements Span {
  readonly rule: string;
  /** Places in the block. */
  readonly start: Offset;
  readonly end: Offset;
  /** What it tells besides its fixes, and how long it stays so where it stands. */
  readonly tells: Tells;
  #fingerprint: string | undefined;

  constructor({ rule, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>, tells: Tells) {
    this.rule = rule;
    this.start = start;
    this.end = end;
    this.tells = tells;
  }

  /** The finding in a version of the article, with what names it. @param base where its block starts there */
  named(base: Offset, version: ListedIn): NamedFinding {
    const finding = this.placed(base, version);
    this.#fingerprint ??= fingerprintAround(finding, (from, to) => version.text.slice(from, to));
    return { finding, fingerprint: this.#fingerprint };
  }

  /** The same without its name, for whoever asks for none; it is made anew each time. */
  abstract placed(base: Offset, version: ListedIn): Finding;

  /** The words around it are other ones now. */
  forgetFingerprint(): void {
    this.#fingerprint = undefined;
  }

  /** Takes the fingerprint of what was listed of the same words by the same rule. */
  keepFingerprintOf(before: ListedFinding): void {
    this.#fingerprint = before.#fingerprint;
  }
}

/** In order of place, those of one place by their rules. */
export const byPlaceInBlock = (a: ListedFinding, b: ListedFinding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Keeps the fingerprints of what a block listed before. Both in order of place. */
export function keepFingerprints(before: readonly ListedFinding[], after: readonly ListedFinding[]): void {
  let at = 0;
  for (const one of after) {
    while (at < before.length && byPlaceInBlock(before[at]!, one) < 0) at++;
    if (at < before.length && byPlaceInBlock(before[at]!, one) === 0) one.keepFingerprintOf(before[at]!);
  }
}
