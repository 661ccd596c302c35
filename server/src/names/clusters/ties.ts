/**
 * What annotators said about forms and entities: that a form names an entity which nothing else would give it (a
 * merge), or that it does not name one to which it was counted (a split). Ties go before whatever letters and lists say.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import type { Candidate } from '../mentions/candidate.ts';

/** The ties of one article. Forms are folded; an id that begins with `here:` names an entity by one of its forms. */
export interface NameTies {
  /** Form -> id of the entity that it names. */
  readonly joined: ReadonlyMap<string, string>;
  /** Form -> ids of entities that it does not name. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ids of entities that the gazetteer does not know. */
const HERE = 'here:';

/** Ties as grouping asks for them. */
export class AppliedTies {
  readonly #ties: NameTies;
  readonly #gazetteer: Pick<Gazetteer, 'get'>;

  constructor(ties: NameTies, gazetteer: Pick<Gazetteer, 'get'>) {
    this.#ties = ties;
    this.#gazetteer = gazetteer;
  }

  /** A candidate with the known entities that are left to it. What a person has tied is a name, whatever else says so. */
  tied(candidate: Candidate): Candidate {
    const joined = this.#joinedBy(candidate);
    const parted = this.#partedBy(candidate);
    if (joined === undefined && parted === undefined) return candidate;
    const known = joined === undefined ? undefined : this.#gazetteer.get(joined);
    const entries = known === undefined ? candidate.entries : [known];
    return {
      ...candidate,
      evidence: candidate.evidence === 'loose' ? 'propagated' : candidate.evidence,
      entries: entries.filter(({ id }) => parted?.has(id) !== true),
    };
  }

  /** The form whose entity a candidate was joined to, where the gazetteer does not know that entity. */
  formJoinedTo(candidate: Candidate): string | undefined {
    const id = this.#joinedBy(candidate);
    return id?.startsWith(HERE) === true ? id.slice(HERE.length) : undefined;
  }

  /** Whether a candidate has a form, alone or as the last words of a longer name. */
  hasForm(candidate: Candidate, form: string): boolean {
    return endsIn(candidate.folded, form);
  }

  /** Whether annotators said that a candidate does not name what another one names. */
  areApart(one: Candidate, other: Candidate): boolean {
    return this.#isParted(one, other) || this.#isParted(other, one);
  }

  #isParted(one: Candidate, other: Candidate): boolean {
    const parted = this.#partedBy(one);
    if (parted === undefined) return false;
    for (const id of parted) {
      if (id.startsWith(HERE) && endsIn(other.folded, id.slice(HERE.length))) return true;
    }
    return other.entries.some(({ id }) => parted.has(id));
  }

  #joinedBy({ folded }: Candidate): string | undefined {
    return saidOf(this.#ties.joined, folded);
  }

  #partedBy({ folded }: Candidate): ReadonlySet<string> | undefined {
    return saidOf(this.#ties.parted, folded);
  }
}

/** What a tie says of a form: of the form itself, else of the words that it ends in. */
function saidOf<Value>(ties: ReadonlyMap<string, Value>, folded: string): Value | undefined {
  if (ties.size === 0) return undefined;
  const whole = ties.get(folded);
  if (whole !== undefined) return whole;
  for (const [form, value] of ties) if (endsIn(folded, form)) return value;
  return undefined;
}

const endsIn = (folded: string, form: string): boolean =>
  folded === form || folded.endsWith(` ${form}`) || areCasesOfOneName(folded, form);
