/**
 * The distinct forms of a workspace, each with a number. A workspace has tens of thousands of them, so each is kept
 * in a row of a few numbers and not as an object; forms that fold alike are chained behind one key.
 */
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';
import type { EntityType } from '../entity.ts';
import type { NamePart } from './article-names.ts';
import { NumberList } from './number-list.ts';

/** What tells one row from another. */
export interface FormRow {
  readonly form: string;
  /** '' where nobody knows the name. */
  readonly entity: string;
  readonly type: EntityType;
  readonly part: NamePart;
  /** Of the articles that use the form so. */
  readonly language: Language;
}

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];
const NONE = -1;

/** Rows are never taken out; one without uses has the count 0. */
export class FormTable {
  readonly #first = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #next = new NumberList();
  readonly #counts = new NumberList();
  /** Entity and language as numbers, type and part as bits. */
  readonly #entityOf = new NumberList();
  readonly #nextOfEntity = new NumberList();
  readonly #traits = new NumberList();
  readonly #entities = new Numbered();
  readonly #firstOfEntity = new NumberList();
  readonly #languages = new Numbered();

  /** How many rows there are. */
  get size(): number {
    return this.#forms.length;
  }

  /** The number of a row, which is made where there is none yet. */
  rowOf(row: FormRow): number {
    const folded = fold(row.form);
    const entity = this.#entities.numberOf(row.entity);
    const traits = this.#traitsOf(row);
    const first = this.#first.get(folded) ?? NONE;
    for (let at = first; at !== NONE; at = this.#next.at(at)) {
      if (this.#traits.at(at) === traits && this.#entityOf.at(at) === entity && this.#forms[at] === row.form)
        return at;
    }
    return this.#add(row.form, folded, entity, traits, first);
  }

  #add(form: string, folded: string, entity: number, traits: number, first: number): number {
    const at = this.#forms.length;
    const kept = unshared(form);
    this.#forms.push(kept);
    this.#first.set(folded === form ? kept : unshared(folded), at);
    this.#next.push(first);
    this.#counts.push(0);
    this.#traits.push(traits);
    this.#entityOf.push(entity);
    while (this.#firstOfEntity.length <= entity) this.#firstOfEntity.push(NONE);
    this.#nextOfEntity.push(this.#firstOfEntity.at(entity));
    this.#firstOfEntity.set(entity, at);
    return at;
  }

  count(row: number): number {
    return this.#counts.at(row);
  }

  /** Adds to the uses of a row; a negative number takes away. */
  addUses(row: number, uses: number): void {
    this.#counts.set(row, this.#counts.at(row) + uses);
  }

  read(row: number): FormRow {
    const traits = this.#traits.at(row);
    return {
      form: this.#forms[row]!,
      entity: this.#entities.textOf(this.#entityOf.at(row)),
      type: TYPES[traits & 3]!,
      part: (traits & 4) === 0 ? 'head' : 'given',
      language: this.#languages.textOf(traits >> 3) as Language,
    };
  }

  /** Rows whose form folds to this. */
  *withForm(folded: string): Generator<number> {
    for (let at = this.#first.get(folded) ?? NONE; at !== NONE; at = this.#next.at(at)) yield at;
  }

  /** Rows of an entity. */
  *ofEntity(id: string): Generator<number> {
    const entity = this.#entities.known(id);
    if (entity === undefined) return;
    for (let at = this.#firstOfEntity.at(entity); at !== NONE; at = this.#nextOfEntity.at(at)) yield at;
  }

  #traitsOf({ type, part, language }: FormRow): number {
    return TYPES.indexOf(type) | (part === 'given' ? 4 : 0) | (this.#languages.numberOf(language) << 3);
  }
}

/** Texts that are named by numbers. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const kept = unshared(text);
    this.#numbers.set(kept, this.#texts.length);
    return this.#texts.push(kept) - 1;
  }

  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** A copy that does not keep alive the article which the text was cut out of. */
const unshared = (text: string): string => text.split('').join('');
