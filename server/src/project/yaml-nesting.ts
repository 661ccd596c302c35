/** How deep YAML is nested, found without recursion: the library exhausts the stack over a file that is deep enough. */
import { say } from '../messages/message.ts';
import type { PlacedProblem } from './project-file.ts';

type Yaml = typeof import('yaml');

/** A token of the parser; what it holds is at its key, its value or among its items. */
interface NestedToken {
  readonly offset?: number;
  readonly key?: unknown;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
}

/** Levels of tokens inside each other; each level of a file is two or three of them. */
const DEEPEST_TOKEN = 200;

/**
 * Nesting by dashes, indents, or brackets over many lines. The parser makes tokens without recursion, the composer
 * recurses: a file that is deep enough exhausts the stack, and with it the process, in a way that cannot be caught.
 */
export function nestedTooDeep(yaml: Yaml, text: string): PlacedProblem | undefined {
  for (const document of new yaml.Parser().parse(text)) {
    const left: (readonly [token: NestedToken, depth: number, start: number])[] = [[document, 0, 0]];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [{ offset, key, value, items = [] }, depth, around] = next;
      const start = offset ?? around;
      if (depth > DEEPEST_TOKEN) {
        return {
          start,
          end: start + 1,
          severity: 'error',
          message: say('This is nested too deeply to be read.'),
        };
      }
      for (const inner of [key, value].concat(items)) {
        if (typeof inner === 'object' && inner !== null) left.push([inner, depth + 1, start]);
      }
    }
  }
  return undefined;
}
