/**
 * What was found in one version of an edited article. As long as it is the newest, findings and entities are placed from
 * what the memory of the article holds; behind that, what nobody has asked for in time is read from the text anew.
 */
import type { Finding } from '../../findings/finding.ts';
import { fingerprintAround } from '../../findings/fingerprint.ts';
import type { NamedFinding } from '../../findings/named-finding.ts';
import type { Entity } from '../../names/entity.ts';
import type { RememberedNames } from '../../names/names.ts';
import type { BlockText } from '../../text/block-text.ts';
import type { Analysis } from '../analysis.ts';
import type { FindingList } from './finding-list.ts';
import type { ListedIn } from './listed-finding.ts';
import { overtaken } from './overtaken-finding.ts';

/** A version, and from where its findings are. */
interface VersionSource {
  readonly list: FindingList;
  readonly text: BlockText;
  /** Undefined where nobody asked for names. */
  readonly names: RememberedNames | undefined;
  /** Whether the memory holds this version still. */
  readonly isNewest: () => boolean;
  readonly readAnew: () => Analysis;
}

export class ListedVersion {
  readonly count: number;
  readonly #source: VersionSource;
  readonly #listedIn: ListedIn;
  #first: readonly NamedFinding[] = [];
  #findings: readonly Finding[] | undefined;
  #anew: Analysis | undefined;
  /** What was read before newer ones took its place is its own. */
  #isSettled = false;

  constructor(source: VersionSource) {
    this.#source = source;
    this.count = source.list.count;
    this.#listedIn = {
      text: source.text,
      names: source.names?.placed,
    };
  }

  /** Whether the memory holds a newer version. */
  get isOvertaken(): boolean {
    return !this.#source.isNewest();
  }

  get entities(): readonly Entity[] {
    return this.#source.names?.entities ?? [];
  }

  /** All findings in order of place. */
  get findings(): readonly Finding[] {
    this.#settle();
    this.#findings ??= this.first(Number.POSITIVE_INFINITY).map(({ finding }) => finding);
    return this.#findings;
  }

  /** The same, each without what names it, and not kept: for whoever reads them once. */
  get unnamed(): readonly Finding[] {
    return this.isOvertaken ? this.#readAnew().findings : this.#source.list.unnamed(this.#listedIn);
  }

  /** The first findings in order of place, with what names them. @param most how many at most */
  first(most: number): readonly NamedFinding[] {
    this.#settle();
    if (this.#first.length < Math.min(most, this.count)) this.#first = this.#read(most);
    return this.#first.length <= most ? this.#first : this.#first.slice(0, most);
  }

  /** Once overtaken, what was read before is no longer shared with the versions behind it. */
  #settle(): void {
    if (this.#isSettled || !this.isOvertaken) return;
    this.#isSettled = true;
    const { names } = this.#source;
    this.#first = this.#first.map((named) => overtaken(named, names?.placed));
    this.#findings = undefined;
  }

  /** Those that were read before stay the same objects. */
  #read(most: number): readonly NamedFinding[] {
    const known = this.#first.length;
    const more = this.isOvertaken
      ? this.#namedAnew().slice(known)
      : this.#source.list.named(known, most, this.#listedIn);
    return known === 0 ? more : this.#first.concat(more);
  }

  #namedAnew(): readonly NamedFinding[] {
    const { text } = this.#source;
    const slice = (from: number, to: number): string => text.slice(from, to);
    return this.#readAnew().findings.map((finding) => ({
      finding,
      fingerprint: fingerprintAround(finding, slice),
    }));
  }

  #readAnew(): Analysis {
    this.#anew ??= this.#source.readAnew();
    return this.#anew;
  }
}
