/** Takes located YAML apart by the shape that a file should have; whatever has another shape becomes a problem. */
import { type Message, say } from '../messages/message.ts';
import type { Span } from '../text/offsets.ts';
import type { Located, LocatedEntry } from './located-yaml.ts';
import type { PlacedProblem } from './project-file.ts';

/** A text and where it stands. */
export interface LocatedText extends Span {
  readonly text: string;
}

/** Reads values of the shapes that settings are made of, and collects what is wrong. */
export class YamlShape {
  readonly problems: PlacedProblem[] = [];

  error(span: Span, message: Message): void {
    this.problems.push({ start: span.start, end: span.end, severity: 'error', message });
  }

  warn(span: Span, message: Message): void {
    this.problems.push({ start: span.start, end: span.end, severity: 'warning', message });
  }

  /** The entries of a map. @param what belongs there, as the subject of a sentence: “Rules and their severities” */
  entries(node: Located, what: Message): readonly LocatedEntry[] {
    if (node.kind === 'map') return node.entries;
    this.error(node, say('{what} belong here, as “name: value”.', { what }));
    return [];
  }

  /** The same by name; a key that is not among `known` is a problem. */
  fields<Name extends string>(
    node: Located,
    known: readonly Name[],
    what: Message,
  ): ReadonlyMap<Name, LocatedEntry> {
    const fields = new Map<Name, LocatedEntry>();
    for (const entry of this.entries(node, what)) {
      const name = known.find((one) => one === entry.key);
      if (name !== undefined) fields.set(name, entry);
      else
        this.error(
          entry.keySpan,
          say('There is no setting “{key}” here; there are {listed}.', {
            key: entry.key,
            listed: listed(known),
          }),
        );
    }
    return fields;
  }

  /** The items of a list. @param what “Lines of text” */
  items(node: Located, what: Message): readonly Located[] {
    if (node.kind === 'list') return node.items;
    this.error(node, say('{what} belong here, as a list.', { what }));
    return [];
  }

  /** A list of texts. */
  texts(node: Located, what: Message): readonly LocatedText[] {
    return this.items(node, what).flatMap((item) => this.text(item) ?? []);
  }

  /** A text that is not empty. A bare number is one: a line may hold nothing else. */
  text(node: Located): LocatedText | undefined {
    const value = node.kind === 'scalar' ? node.value : null;
    if (typeof value === 'string' && value.trim() !== '') return textOf(value, node);
    if (typeof value === 'number') return textOf(String(value), node);
    this.error(node, say('A text belongs here; put it between quotes.'));
    return undefined;
  }

  flag(node: Located): boolean | undefined {
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
    this.error(node, say('Either true or false belongs here.'));
    return undefined;
  }

  /** One of some words. YAML 1.1 reads `off` as false, and so do many who write it. */
  choice<Choice extends string>(
    node: Located,
    choices: readonly Choice[],
    what: Message,
  ): Choice | undefined {
    const value = node.kind === 'scalar' ? (node.value === false ? 'off' : node.value) : undefined;
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined)
      this.error(node, say('{what} is one of {listed}.', { what, listed: listed(choices) }));
    return chosen;
  }
}

const textOf = (text: string, { start, end }: Span): LocatedText => ({ text, start, end });

const listed = (words: readonly string[]): string => words.join(', ');
