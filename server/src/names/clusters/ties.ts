/**
 * What annotators said about forms and entities: that a form names an entity which nothing else would give it (a
 * merge), or that it does not name one to which it was counted (a split). Ties go before whatever letters and lists say.
 */
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';

/** The ties of one article. Forms are folded; an id that begins with `here:` names an entity by one of its forms. */
export interface NameTies {
  /** Form -> id of the entity that it names. */
  readonly joined: ReadonlyMap<string, string>;
  /** Form -> ids of entities that it does not name. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A text that is the same for the same ties, in whatever order they were said. */
export function keyOfTies({ joined, parted }: NameTies): string {
  const apart = [...parted].map(([form, ids]) => [form, ...[...ids].sort()]);
  return JSON.stringify([[...joined].map((tie) => JSON.stringify(tie)).sort(), apart.map(String).sort()]);
}

/** A form in the article with the known entities that have it. */
export interface TiedForm {
  readonly folded: string;
  readonly entries: readonly GazetteerEntry[];
}

/** What is said of one form. */
interface Said {
  readonly joined: string | undefined;
  readonly parted: ReadonlySet<string> | undefined;
}

const NOTHING: Said = { joined: undefined, parted: undefined };

/** Ids of entities that the gazetteer does not know. */
const HERE = 'here:';

/** Ties as grouping asks for them. */
export class AppliedTies {
  readonly #ties: NameTies;
  readonly #gazetteer: Pick<Gazetteer, 'get'>;
  readonly #said = new Map<string, Said>();

  constructor(ties: NameTies, gazetteer: Pick<Gazetteer, 'get'>) {
    this.#ties = ties;
    this.#gazetteer = gazetteer;
  }

  /** Whether anything is said of a form. What a person has tied is a name, whatever else says so. */
  speaksOf(form: TiedForm): boolean {
    return this.#of(form) !== NOTHING;
  }

  /** The known entities that are left to a form. */
  entriesOf(form: TiedForm): readonly GazetteerEntry[] {
    const said = this.#of(form);
    if (said === NOTHING) return form.entries;
    const known = said.joined === undefined ? undefined : this.#gazetteer.get(said.joined);
    const entries = known === undefined ? form.entries : [known];
    return entries.filter(({ id }) => said.parted?.has(id) !== true);
  }

  /**
   * What forms have in common that were joined without the gazetteer: the form by which their entity is named. The
   * form itself has it as well as those that were joined to it.
   */
  jointsOf(form: TiedForm): readonly string[] {
    const { joined } = this.#of(form);
    const joints = this.#joints.filter((joint) => endsIn(form.folded, joint));
    return joined?.startsWith(HERE) === true ? [...joints, joined.slice(HERE.length)] : joints;
  }

  /** Whether annotators said of a form what it names, and of another one that it is named so. */
  areJoined(one: TiedForm, other: TiedForm): boolean {
    return this.#isJoined(one, other) || this.#isJoined(other, one);
  }

  /** Whether annotators joined a form to an entity that the gazetteer does not know. */
  isJoined(form: TiedForm): boolean {
    return this.#of(form).joined?.startsWith(HERE) === true;
  }

  /** Whether annotators said that a form does not name what another one names. */
  areApart(one: TiedForm, other: TiedForm): boolean {
    return this.#isParted(one, other) || this.#isParted(other, one);
  }

  #isJoined(one: TiedForm, other: TiedForm): boolean {
    const { joined } = this.#of(one);
    return joined?.startsWith(HERE) === true && endsIn(other.folded, joined.slice(HERE.length));
  }

  #isParted(one: TiedForm, other: TiedForm): boolean {
    const { parted } = this.#of(one);
    if (parted === undefined) return false;
    for (const id of parted) {
      if (id.startsWith(HERE) && endsIn(other.folded, id.slice(HERE.length))) return true;
    }
    return this.entriesOf(other).some(({ id }) => parted.has(id));
  }

  get #joints(): readonly string[] {
    return [...this.#ties.joined.values()].flatMap((id) =>
      id.startsWith(HERE) ? [id.slice(HERE.length)] : [],
    );
  }

  #of({ folded }: TiedForm): Said {
    let said = this.#said.get(folded);
    if (said === undefined) {
      const joined = saidOf(this.#ties.joined, folded);
      const parted = saidOf(this.#ties.parted, folded);
      said = joined === undefined && parted === undefined ? NOTHING : { joined, parted };
      this.#said.set(folded, said);
    }
    return said;
  }
}

/** What a tie says of a form: of the form itself, else of the words that it ends in. */
function saidOf<Value>(ties: ReadonlyMap<string, Value>, folded: string): Value | undefined {
  const whole = ties.get(folded);
  if (whole !== undefined) return whole;
  for (const [form, value] of ties) if (endsIn(folded, form)) return value;
  return undefined;
}

const endsIn = (folded: string, form: string): boolean =>
  folded === form || folded.endsWith(` ${form}`) || areCasesOfOneName(folded, form);
