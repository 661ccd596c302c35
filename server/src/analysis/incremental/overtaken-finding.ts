/**
 * A finding of a version that was overtaken. It may stand in the newest version still, as the same object, and then its
 * fixes are told of that one; for whoever asks the older version they are read from the text of that.
 */
import type { Finding, Fix, LaidDown, Related, Severity } from '../../findings/finding.ts';
import { completed, isLate, type LateFinding } from '../../findings/late-finding.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { PlacedNames } from '../../names/findings/name-finding.ts';
import type { Offset } from '../../text/offsets.ts';

/** A named finding as one of the version that it was read in. @param names of that version */
export function overtaken(named: NamedFinding, names: PlacedNames | undefined): NamedFinding {
  const { finding, fingerprint } = named;
  if (names === undefined || !isLate(finding) || finding.followsArticle !== true) return named;
  return { finding: new OvertakenFinding(finding, names), fingerprint };
}

class OvertakenFinding implements LateFinding {
  declare readonly entity?: string;
  declare readonly alternatives?: readonly string[];
  declare readonly laidDown?: LaidDown;
  readonly #shared: Finding;
  readonly #names: PlacedNames;
  #fixes: readonly Fix[] | undefined;

  constructor(shared: Finding, names: PlacedNames) {
    this.#shared = shared;
    this.#names = names;
    const { entity, alternatives, laidDown } = shared;
    if (entity !== undefined) this.entity = entity;
    if (alternatives !== undefined) this.alternatives = alternatives;
    if (laidDown !== undefined) this.laidDown = laidDown;
  }

  get rule(): string {
    return this.#shared.rule;
  }

  get start(): Offset {
    return this.#shared.start;
  }

  get end(): Offset {
    return this.#shared.end;
  }

  get severity(): Severity {
    return this.#shared.severity;
  }

  get message(): Finding['message'] {
    return this.#shared.message;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= this.#names.told(this.#shared)?.fixes ?? this.#shared.fixes;
    return this.#fixes;
  }

  get related(): readonly Related[] {
    return this.#shared.related;
  }

  get unnecessary(): boolean {
    return this.#shared.unnecessary;
  }

  toJSON(): Finding {
    return { ...completed(this.#shared), fixes: this.fixes };
  }
}
