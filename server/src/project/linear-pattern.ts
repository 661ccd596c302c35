/**
 * The patterns of a project, run by RE2's method (re2js; Cox, “Regular Expression Matching in the Wild”, 2010): the
 * time of one search is at most the length of the text times the size of the pattern, whoever wrote it.
 */

import type { PatternMatch } from '../artifacts/project-pattern.ts';
import { type Message, say, together } from '../messages/message.ts';

/** A pattern that was compiled. */
export interface LinearPattern {
  /** Number of its states: what one character costs at most. */
  readonly size: number;
  readonly groupCount: number;
  readonly groupNames: readonly string[];
  /** Whether it fits the empty text, and so would fit everywhere. */
  readonly fitsNothing: boolean;
  /** Its matches in a text from left to right, not overlapping, empty ones left out. Each is searched when asked for. */
  readonly matches: (text: string) => Iterable<PatternMatch>;
}

/** Longer patterns are refused before they are read; UTF-16 code units. */
export const LONGEST_PATTERN = 5_000;
/** Patterns of more states are refused. */
export const MOST_STATES = 5_000;

/** Compiles a pattern. The engine is loaded by the first one. Never rejects. */
export async function compilePattern(
  source: string,
  ignoresCase: boolean,
): Promise<
  { readonly ok: true; readonly pattern: LinearPattern } | { readonly ok: false; readonly message: Message }
> {
  if (source.length > LONGEST_PATTERN)
    return tooLarge(say('{count, number} characters', { count: source.length }));
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(source, ignoresCase ? RE2JS.CASE_INSENSITIVE : 0);
    const size = compiled.programSize();
    if (size > MOST_STATES) return tooLarge(say('{count, number} states', { count: size }));
    return {
      ok: true,
      pattern: {
        size,
        groupCount: compiled.groupCount(),
        groupNames: Object.keys(compiled.namedGroups()),
        fitsNothing: compiled.matcher('').find(),
        *matches(text) {
          const matcher = compiled.matcher(text);
          while (matcher.find()) {
            const [start, end] = [matcher.start(0), matcher.end(0)];
            if (end > start) yield { start, end, group: (name) => matcher.group(name) ?? '' };
          }
        },
      },
    };
  } catch (error) {
    return { ok: false, message: sentenceOf(error instanceof Error ? error.message : String(error)) };
  }
}

const tooLarge = (size: Message): { readonly ok: false; readonly message: Message } => ({
  ok: false,
  message: say('The pattern is too large ({size}); divide it, or list plain lines under “phrases”.', {
    size,
  }),
});

/** What those who know other engines try first, and what to write instead. */
const ADVICE: readonly (readonly [fragment: string, advice: Message])[] = [
  [
    '`(?=',
    say(
      'It does not look ahead; use “alone”, “position” or “words”, or match more and keep it with a group.',
    ),
  ],
  [
    '`(?!',
    say(
      'It does not look ahead; use “alone”, “position” or “words”, or match more and keep it with a group.',
    ),
  ],
  [
    '`(?<',
    say(
      'It does not look behind; use “alone”, “position” or “words”, or match more and keep it with a group.',
    ),
  ],
  [
    '`\\u',
    say('Write a character by its code as {code}, or write the character itself.', { code: '\\x{0627}' }),
  ],
  ['repeat count', say('A count is at most 1000.')],
  [
    'character class range: `\\p',
    say('Scripts are written {script}, categories {category}.', {
      script: '\\p{Arabic}',
      category: '\\p{L}',
    }),
  ],
];

function sentenceOf(message: string): Message {
  const reason = message.replace(/^error parsing regexp: /, '');
  const advice =
    /`\\[1-9]/.test(reason) === true
      ? say('It does not refer back to groups.')
      : ADVICE.find(([fragment]) => reason.includes(fragment))?.[1];
  const said = say('The pattern cannot be read: {reason}.', {
    reason: reason.replace(/`(.*)`/s, (_, part: string) => `“${shortened(part)}”`),
  });
  return advice === undefined ? said : together([said, advice]);
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
