/**
 * Several gazetteers as one, the nearest first: a newsroom's own over what ships.
 *
 * Where a nearer one has a form, it alone says whose it is. Where several have one id, they speak of one entity: the
 * nearest says what it is and which form is preferred, the others add forms.
 */
import type { Language } from '../../text/languages.ts';
import { Recent } from '../../text/recent.ts';
import type { Gazetteer, GazetteerEntry, GazetteerForm, GazetteerMatch, PrefixedForm } from './gazetteer.ts';

/** @param layers the nearest first; one by itself is returned as it is */
export function stackGazetteers(layers: readonly Gazetteer[]): Gazetteer {
  const [only] = layers;
  return layers.length === 1 && only !== undefined ? only : new StackedGazetteer(layers);
}

const REMEMBERED = 2048;

class StackedGazetteer implements Gazetteer {
  readonly #layers: readonly Gazetteer[];
  readonly #entities = new Recent<string, GazetteerEntry>(REMEMBERED);

  constructor(layers: readonly Gazetteer[]) {
    this.#layers = layers;
  }

  /** Entities of all layers; one that several have counts for each. */
  get size(): number {
    return this.#layers.reduce((sum, { size }) => sum + size, 0);
  }

  get(id: string): GazetteerEntry | undefined {
    const known = this.#entities.get(id);
    if (known !== undefined) return known;
    const entries = this.#layers.flatMap((layer) => layer.get(id) ?? []);
    const entry = entries.length > 1 ? joined(entries) : entries[0];
    if (entry !== undefined) this.#entities.set(id, entry);
    return entry;
  }

  lookup(foldedForm: string, language?: Language): readonly GazetteerEntry[] {
    for (const layer of this.#layers) {
      const found = layer.lookup(foldedForm, language);
      if (found.length > 0) return this.#merged(found);
    }
    return [];
  }

  begins(foldedWord: string): boolean {
    return this.#layers.some((layer) => layer.begins(foldedWord));
  }

  longestMatch(foldedWords: readonly string[], at: number, language?: Language): GazetteerMatch | undefined {
    let longest: GazetteerMatch | undefined;
    for (const layer of this.#layers) {
      const match = layer.longestMatch(foldedWords, at, language);
      if (match !== undefined && match.words > (longest?.words ?? 0)) longest = match;
    }
    return longest && { words: longest.words, entries: this.#merged(longest.entries) };
  }

  /** One of each layer in turn, so that what a large one knows hides none of the others. */
  formsWithPrefix(prefix: string, limit: number): PrefixedForm[] {
    const lists = this.#layers.map((layer) => layer.formsWithPrefix(prefix, limit));
    const found = new Map<string, PrefixedForm>();
    const longest = Math.max(...lists.map(({ length }) => length));
    for (let at = 0; at < longest && found.size < limit; at++) {
      for (const list of lists) {
        const one = list[at];
        if (one === undefined || found.size === limit) continue;
        const key = `${one.entry.id}\n${one.form.text}`;
        if (!found.has(key)) found.set(key, { form: one.form, entry: this.get(one.entry.id) ?? one.entry });
      }
    }
    return [...found.values()];
  }

  *entries(): Iterable<GazetteerEntry> {
    for (const [at, layer] of this.#layers.entries()) {
      for (const { id } of layer.entries()) {
        if (this.#layers.slice(0, at).some((nearer) => nearer.get(id) !== undefined)) continue;
        yield this.get(id)!;
      }
    }
  }

  #merged(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
    return entries.map((entry) => this.get(entry.id) ?? entry);
  }
}

/** One entity of what several layers say. @param entries the nearest first */
function joined(entries: readonly GazetteerEntry[]): GazetteerEntry {
  const [nearest] = entries;
  const wikidata = entries.find((entry) => entry.wikidata !== undefined)?.wikidata;
  const description = entries.find((entry) => entry.description !== undefined)?.description;
  return {
    id: nearest!.id,
    type: nearest!.type,
    kind: entries.find(({ kind }) => kind !== '')?.kind ?? '',
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(description === undefined ? {} : { description }),
    forms: joinForms(entries),
    distinctFrom: [...new Set(entries.flatMap(({ distinctFrom }) => distinctFrom))],
  };
}

/** All forms; in each language that a nearer layer has, its preferred one is the only one. */
function joinForms(entries: readonly GazetteerEntry[]): GazetteerForm[] {
  const forms = new Map<string, GazetteerForm>();
  const decided = new Set<string>();
  for (const entry of entries) {
    const own = new Set(entry.forms.map(({ language }) => language));
    for (const form of entry.forms) {
      const key = `${form.language}:${form.text}`;
      if (forms.has(key)) continue;
      const yields = form.role === 'preferred' && decided.has(form.language);
      forms.set(key, yields ? { ...form, role: 'full' } : form);
    }
    for (const language of own) decided.add(language);
  }
  return [...forms.values()];
}
