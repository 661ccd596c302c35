/**
 * What is known of the forms of an entity when they are compared: the words that stand around them, the other parts
 * of the name before and after them.
 */
import type { NamedForm, Parts } from '../comparing/same-name.ts';
import { MANY_USES } from '../comparing/slip-of-name.ts';
import { isNameParticle } from '../lexicon/name-particles.ts';
import { byPlaceInArticle, type Candidate } from '../mentions/candidate.ts';
import type { Draft } from './draft.ts';
import { isPartOfName } from './name-parts.ts';
import type { Variant } from './variant.ts';

/** Folded forms under which drafts are compared: whole, and for persons with a given name the surname alone. */
export function comparedForms(drafts: readonly Draft[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const draft of drafts) {
    for (const variant of draft.ordered) {
      forms.add(variant.folded);
      if (variant.surname !== undefined) forms.add(variant.surname);
    }
  }
  return forms;
}

/** A variant that has the form, as a whole or as its surname. */
interface Bearer {
  readonly variant: Variant;
  readonly surname: boolean;
}

/** Uses of a form of which the words around are read; what stands around the others says nothing new. */
const MOST_READ = 64;

/** What stands around the uses of a form. */
type Surroundings = Pick<NamedForm, 'around' | 'preceding' | 'before' | 'after'>;

/**
 * What is known of one of the `comparedForms` of some drafts. What stands around its uses is read when it is first asked
 * for: most forms are turned away by their letters alone.
 */
export class FormInArticle implements NamedForm {
  readonly folded: string;
  readonly written: string;
  readonly script: NamedForm['script'];
  readonly type: NamedForm['type'];
  readonly loose: boolean;
  readonly uses: number;
  readonly #drafts: readonly Draft[];
  #surroundings: Surroundings | undefined;

  constructor(drafts: readonly Draft[], folded: string) {
    const bearers = drafts.flatMap((draft) => bearersOf(draft, folded));
    const { variant: first, surname } = bearers[0]!;
    const known = drafts.find(({ entry }) => entry !== undefined)?.entry?.type;
    this.folded = folded;
    this.written = surname ? first.writtenSurname : first.form;
    this.script = first.script;
    this.type = known ?? bearers.find(({ variant }) => variant.type !== undefined)?.variant.type;
    this.loose = bearers.every(({ variant: { evidence } }) => evidence === 'loose' || evidence === 'tagged');
    this.uses = Math.min(
      MANY_USES,
      bearers.reduce((sum, { variant }) => sum + variant.uses.length, 0),
    );
    this.#drafts = drafts;
  }

  /** Whether anybody has asked what stands around its uses. */
  get isRead(): boolean {
    return this.#surroundings !== undefined;
  }

  get around(): ReadonlySet<string> {
    return this.#read().around;
  }

  get preceding(): NamedForm['preceding'] {
    return this.#read().preceding;
  }

  get before(): Parts {
    return this.#read().before;
  }

  get after(): Parts {
    return this.#read().after;
  }

  #read(): Surroundings {
    this.#surroundings ??= surroundingsOf(this.#drafts, this.folded);
    return this.#surroundings;
  }
}

function surroundingsOf(drafts: readonly Draft[], folded: string): Surroundings {
  const bearers = drafts.map((draft) => bearersOf(draft, folded));
  const all = bearers.flat();
  const uses = bearers.flatMap((own) => firstUses(own));
  const around = new Set<string>();
  const preceding = { next: new Set<string>(), second: new Set<string>() };
  const before = new Set<string>();
  const after = new Set<string>();
  for (const { use, from } of uses.slice(0, MOST_READ)) {
    const { run, to } = use;
    if (around.size <= MOST_AROUND) {
      for (let at = Math.max(0, from - 2); at < from; at++) around.add(run.folded[at]!);
      for (let at = to; at < Math.min(run.words.length, to + 2); at++) around.add(run.folded[at]!);
    }
    addWord(use, from - 1, preceding.next);
    addWord(use, from - 2, preceding.second);
    if (!beginsName(use, from)) addPart(use, isParticleAt(use, from - 1) ? from - 2 : from - 1, before);
    // A middle name or none: رايلا أمولو أودينغا, رايلا أودينغا.
    if (addPart(use, to, after)) addPart(use, to + 1, after);
  }
  return {
    around,
    preceding,
    before: { words: before, always: all.every(hasPartBefore) },
    after: { words: after, always: all.every(({ variant }) => variant.parts.after === variant.uses.length) },
  };
}

/** Words around a form that are kept: the form of a hostile text has thousands of uses. */
const MOST_AROUND = 64;
const MOST_PARTS = 8;

const hasPartBefore = ({ variant, surname }: Bearer): boolean =>
  (surname ? variant.parts.beforeLast : variant.parts.before) === variant.uses.length;

/** Adds a word that may be another part of a name. @returns whether it is one */
function addPart({ run }: Candidate, at: number, into: Set<string>): boolean {
  const word = run.words[at];
  if (word === undefined || into.size > MOST_PARTS || !isPartOfName(word)) return false;
  into.add(word.folded);
  return true;
}

/** Whether a particle (and, to, in) is written onto the form: what stands before it belongs to another name. */
const beginsName = ({ run, start, from: first }: Candidate, from: number): boolean =>
  from === first && start > run.words[first]!.start;

const isParticleAt = ({ run }: Candidate, at: number): boolean => {
  const word = run.folded[at];
  return word !== undefined && isNameParticle(word);
};

function addWord({ run }: Candidate, at: number, into: Set<string>): void {
  const word = run.folded[at];
  if (word !== undefined && into.size <= MOST_PARTS) into.add(word);
}

function bearersOf(draft: Draft, folded: string): Bearer[] {
  const bearers: Bearer[] = [];
  for (const variant of draft.ordered) {
    if (variant.folded === folded) bearers.push({ variant, surname: false });
    else if (variant.surname === folded) bearers.push({ variant, surname: true });
  }
  return bearers;
}

/** A use of a form, and the first of the form's words in its run. */
interface FormUse {
  readonly use: Candidate;
  readonly from: number;
}

/** The first uses of a form in a draft, in order of place. */
function firstUses(bearers: readonly Bearer[]): FormUse[] {
  const uses = bearers.flatMap(({ variant, surname }) =>
    variant.uses
      .slice(0, MOST_READ)
      .map((use) => ({ use, from: surname ? use.to - variant.surnameWords : use.from })),
  );
  return bearers.length < 2 ? uses : uses.sort((a, b) => byPlaceInArticle(a.use, b.use));
}

/** Whether two readings of a form know the same, as far as anybody has asked the earlier one. */
export function areSameForms(earlier: FormInArticle, later: FormInArticle): boolean {
  return (
    earlier.written === later.written &&
    earlier.script === later.script &&
    earlier.type === later.type &&
    earlier.loose === later.loose &&
    earlier.uses === later.uses &&
    (!earlier.isRead || haveSameSurroundings(earlier, later))
  );
}

function haveSameSurroundings(a: NamedForm, b: NamedForm): boolean {
  return (
    areEqual(a.around, b.around) &&
    areEqual(a.preceding.next, b.preceding.next) &&
    areEqual(a.preceding.second, b.preceding.second) &&
    areSameParts(a.before, b.before) &&
    areSameParts(a.after, b.after)
  );
}

const areSameParts = (a: Parts, b: Parts): boolean => a.always === b.always && areEqual(a.words, b.words);

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const word of a) if (!b.has(word)) return false;
  return true;
}
