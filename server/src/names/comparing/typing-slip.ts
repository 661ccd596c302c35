/**
 * Slips of typing: one letter left out, struck twice, changed with its neighbour, or struck on the key beside its own.
 *
 * Two names may be one slip apart and be two names (Johnson, Johnston), so that letters alone decide nothing: which of the
 * two forms may be a slip of the other is judged in slip-of-name.ts.
 */
import { type Message, say } from '../../messages/message.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { areBesideEachOther } from './keyboards.ts';

/** One slip: what was meant and what was typed in its place; of a letter left out, or struck twice, the letter alone. */
export interface TypingSlip {
  readonly kind: 'left-out' | 'struck-twice' | 'swapped' | 'key-beside';
  readonly meant: string;
  readonly typed: string;
}

/** Letters that both forms must have: in shorter words one letter makes another word too easily. */
const SHORTEST: Readonly<Partial<Record<Script, number>>> = { arabic: 5, latin: 6, cyrillic: 6 };

/** Letters at the end that a slip must leave as they are: there cases, numbers and adjectives differ. */
const SAME_AT_END: Readonly<Partial<Record<Script, number>>> = { arabic: 1, latin: 1, cyrillic: 2 };

/**
 * Letters whose absence is a spelling and no slip: the long vowels of Arabic, a Latin h (Jonathan, Jonatan), the soft and
 * the hard sign.
 */
const OFTEN_UNWRITTEN = 'اويhьъй';

/**
 * A consonant that English surnames write between two others or leave out, for it makes itself heard: Thompson and Thomson,
 * Windsor and Winsor are two names each.
 */
const BETWEEN_CONSONANTS = /^(?:mp[st]|nds|nts)$/;

/** Letters that share both ends of two words, and what lies between them. */
interface Difference {
  readonly before: number;
  readonly after: number;
  readonly meant: string;
  readonly typed: string;
}

/**
 * The slip by which a folded word may have been typed for another; undefined where more than one slip lies between them,
 * or none. The first letter and the last ones are never slips.
 */
export function typingSlip(meant: string, typed: string): TypingSlip | undefined {
  if (Math.abs(meant.length - typed.length) > 1 || meant.charCodeAt(0) !== typed.charCodeAt(0))
    return undefined;
  const script = scriptOfWord(meant);
  const shortest = SHORTEST[script];
  if (shortest === undefined || Math.min(meant.length, typed.length) < shortest) return undefined;
  const difference = differenceBetween(meant, typed);
  if (difference.before === 0 || difference.after < SAME_AT_END[script]!) return undefined;
  return slipIn(difference, meant);
}

function slipIn({ before, meant, typed }: Difference, whole: string): TypingSlip | undefined {
  const previous = whole.charAt(before - 1);
  if (meant.length === 1 && typed === '') {
    const isSpelling =
      OFTEN_UNWRITTEN.includes(meant) ||
      meant === previous ||
      BETWEEN_CONSONANTS.test(whole.slice(before - 1, before + 2));
    return isSpelling ? undefined : { kind: 'left-out', meant, typed };
  }
  if (meant === '' && typed.length === 1) {
    return typed === previous ? { kind: 'struck-twice', meant: typed, typed } : undefined;
  }
  if (meant.length === 2 && typed.length === 2 && meant === typed.charAt(1) + typed.charAt(0)) {
    return { kind: 'swapped', meant, typed };
  }
  if (meant.length === 1 && typed.length === 1 && areBesideEachOther(meant, typed)) {
    return { kind: 'key-beside', meant, typed };
  }
  return undefined;
}

function differenceBetween(meant: string, typed: string): Difference {
  const shorter = Math.min(meant.length, typed.length);
  let before = 0;
  while (before < shorter && meant.charCodeAt(before) === typed.charCodeAt(before)) before++;
  let after = 0;
  while (
    after < shorter - before &&
    meant.charCodeAt(meant.length - 1 - after) === typed.charCodeAt(typed.length - 1 - after)
  ) {
    after++;
  }
  return {
    before,
    after,
    meant: meant.slice(before, meant.length - after),
    typed: typed.slice(before, typed.length - after),
  };
}

/** Two words that differ by a slip, in two names of which all other words are the same. */
export interface SlippedWord {
  readonly meant: string;
  readonly typed: string;
  readonly slip: TypingSlip;
}

/** The word of a folded name that may have been typed for the one in its place in another name. */
export function slippedWord(meant: string, typed: string): SlippedWord | undefined {
  if (Math.abs(meant.length - typed.length) > 1 || meant.charCodeAt(0) !== typed.charCodeAt(0))
    return undefined;
  const [words, others] = [meant.split(' '), typed.split(' ')];
  if (words.length !== others.length) return undefined;
  const different = words.findIndex((word, at) => word !== others[at]);
  if (different < 0 || words.some((word, at) => at > different && word !== others[at])) return undefined;
  const slip = typingSlip(words[different]!, others[different]!);
  return slip === undefined ? undefined : { meant: words[different]!, typed: others[different]!, slip };
}

/** Letters at either end by which words that may be slips of each other are looked up. */
const KEY_LETTERS = 3;
const SHORTEST_KEYED = 5;

/**
 * Keys of a folded name: a name and a slip of it have one in common, for a slip changes one of the two ends at most.
 * None for names in which no slip is looked for.
 */
export function slipKeys(folded: string): readonly string[] {
  if (folded.length < SHORTEST_KEYED || SHORTEST[scriptOfWord(folded)] === undefined) return NO_KEYS;
  return [`<${folded.slice(0, KEY_LETTERS)}`, `>${folded.slice(-KEY_LETTERS)}`];
}

const NO_KEYS: readonly string[] = [];

/** By which slip a written form was probably typed for another, as a sentence without a full stop; undefined for none. */
export function slipReason(meant: string, typed: string): Message | undefined {
  const word = slippedWord(nameKey(meant), nameKey(typed));
  return word === undefined ? undefined : slipOfTypingSentence(word.slip);
}

function slipOfTypingSentence({ kind, meant, typed }: TypingSlip): Message {
  switch (kind) {
    case 'left-out':
      return say('“{letter}” was probably left out in typing', { letter: meant });
    case 'struck-twice':
      return say('“{letter}” was probably struck twice', { letter: meant });
    case 'swapped':
      return say('“{meant}” was probably typed as “{typed}”', { meant, typed });
    case 'key-beside':
      return say('“{typed}” stands beside “{meant}” on the keyboard: probably a slip of typing', {
        meant,
        typed,
      });
  }
}
