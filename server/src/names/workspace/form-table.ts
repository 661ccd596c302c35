/**
 * The distinct forms of a workspace, each with a number. A workspace has tens of thousands of them, so each is kept
 * in a row of a few numbers and not as an object; forms that fold alike are found under one key.
 */

import type { Language } from '../../text/languages.ts';
import type { EntityType } from '../entity.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { NamePart } from './article-names.ts';
import { NumberList } from './number-list.ts';
import { HashChains, hashOf, NONE, TextArena, TextTable } from './text-arena.ts';

/** What tells one row from another. */
export interface FormRow {
  readonly form: string;
  /** `here:…` where nobody but the article knows the name. */
  readonly entity: string;
  readonly type: EntityType;
  readonly part: NamePart;
  /** Of the articles that use the form so. */
  readonly language: Language;
}

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** No number of an entity. */
const OWN = -2;
const STRANGER = 'here:';

/** The id under which an article knows an entity that nobody else knows, by its only form. */
const ownEntity = (folded: string): string => `${STRANGER}${folded}`;

/** Rows are never taken out; one without uses has the count 0. */
export class FormTable {
  readonly #forms = new TextArena();
  /** Rows by the hash of their folded form. */
  readonly #byForm = new HashChains();
  readonly #counts = new NumberList();
  /** The number of the entity, or `OWN` for one that is called by the row's own folded form. */
  readonly #entityOf = new NumberList();
  /** Type and part as bits, then the number of the language. */
  readonly #traits = new NumberList();
  readonly #entities = new TextTable();
  readonly #firstOfEntity = new NumberList();
  readonly #nextOfEntity = new NumberList();
  readonly #languages = new TextTable();

  /** How many rows there are. */
  get size(): number {
    return this.#forms.size;
  }

  /** The number of a row, which is made where there is none yet. */
  rowOf(row: FormRow): number {
    const folded = nameKey(row.form);
    const hash = hashOf(folded);
    const entity = row.entity === ownEntity(folded) ? OWN : this.#entities.numberOf(row.entity);
    const traits = this.#traitsOf(row);
    for (const at of this.#byForm.withHash(hash)) {
      if (this.#traits.at(at) !== traits || this.#entityOf.at(at) !== entity) continue;
      if (this.#forms.textOf(at) === row.form) return at;
    }
    this.#byForm.add(hash);
    this.#counts.push(0);
    this.#traits.push(traits);
    this.#entityOf.push(entity);
    this.#putToEntity(entity);
    return this.#forms.add(row.form);
  }

  /** Puts the next row to the others of its entity. */
  #putToEntity(entity: number): void {
    if (entity === OWN) {
      this.#nextOfEntity.push(NONE);
      return;
    }
    while (this.#firstOfEntity.length <= entity) this.#firstOfEntity.push(NONE);
    this.#nextOfEntity.push(this.#firstOfEntity.at(entity));
    this.#firstOfEntity.set(entity, this.#forms.size);
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
    const form = this.#forms.textOf(row);
    const entity = this.#entityOf.at(row);
    return {
      form,
      entity: entity === OWN ? ownEntity(nameKey(form)) : this.#entities.textOf(entity),
      type: TYPES[traits & 3]!,
      part: (traits & 4) === 0 ? 'head' : 'given',
      language: this.#languages.textOf(traits >> 3) as Language,
    };
  }

  /** Rows whose form folds to this. */
  *withForm(folded: string): Generator<number> {
    for (const row of this.#byForm.withHash(hashOf(folded))) {
      if (nameKey(this.#forms.textOf(row)) === folded) yield row;
    }
  }

  /** Rows of an entity. */
  *ofEntity(id: string): Generator<number> {
    if (id.startsWith(STRANGER)) {
      for (const row of this.withForm(id.slice(STRANGER.length))) {
        if (this.#entityOf.at(row) === OWN) yield row;
      }
    }
    const entity = this.#entities.known(id);
    if (entity === undefined) return;
    for (let row = this.#firstOfEntity.at(entity); row !== NONE; row = this.#nextOfEntity.at(row)) yield row;
  }

  #traitsOf({ type, part, language }: FormRow): number {
    return TYPES.indexOf(type) | (part === 'given' ? 4 : 0) | (this.#languages.numberOf(language) << 3);
  }
}
