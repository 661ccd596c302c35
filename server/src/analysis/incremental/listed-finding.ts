/**
 * A finding of a block as an article lists it. It is kept in places that count from the start of the block; what an
 * editor is told of it is made when it is asked for and kept for as long as it holds.
 */
import type { Finding } from '../../findings/finding.ts';
import { fingerprintAround } from '../../findings/fingerprint.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { PlacedNames } from '../../names/findings/name-finding.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Offset, Span } from '../../text/offsets.ts';

/** One version of an article, in which findings are placed. */
export interface ListedIn {
  readonly text: BlockText;
  /** Its names; undefined where nobody asked for them. */
  readonly names: PlacedNames | undefined;
  /**
   * What a finding of this version has to tell of other places, once a newer version was taken; undefined as long as
   * this one is the newest.
   */
  readonly told: (finding: Finding) => Pick<Finding, 'fixes' | 'related'> | undefined;
}

/** What a finding is made of, wherever its block stands. */
export interface FindingSource extends Span {
  readonly rule: string;
  /** Whether it speaks of its own block alone, so that only a move of the block makes it another. */
  readonly isFixed: boolean;
  /** @param base where the block starts */
  readonly place: (base: Offset, version: ListedIn) => Finding;
}

export class ListedFinding implements Span {
  readonly rule: string;
  /** Places in the block. */
  readonly start: Offset;
  readonly end: Offset;
  readonly #source: FindingSource;
  #fingerprint: string | undefined;
  /** As it was last named, where only a move of its block makes it another. */
  #named: NamedFinding | undefined;
  #base = -1;

  constructor(source: FindingSource) {
    this.rule = source.rule;
    this.start = source.start;
    this.end = source.end;
    this.#source = source;
  }

  /** The finding in a version of the article, with what names it. @param base where its block starts there */
  named(base: Offset, version: ListedIn): NamedFinding {
    if (this.#named !== undefined && this.#base === base) return this.#named;
    const finding = this.#source.place(base, version);
    const named = { finding, fingerprint: this.#fingerprintOf(finding, version) };
    // Others hold the version of the article that they are placed in, and must not outlive it.
    if (this.#source.isFixed) {
      this.#named = named;
      this.#base = base;
    }
    return named;
  }

  #fingerprintOf(finding: Finding, { text }: ListedIn): string {
    this.#fingerprint ??= fingerprintAround(finding, (from, to) => text.slice(from, to));
    return this.#fingerprint;
  }

  /** The words around it are other ones now. */
  forgetFingerprint(): void {
    this.#fingerprint = undefined;
    this.#named = undefined;
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
