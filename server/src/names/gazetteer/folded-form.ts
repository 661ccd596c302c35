/** How a form of a name is looked up: its words as running text has them, each folded, joined by one space. */
import { fold } from '../../text/folding.ts';
import { tokenize } from '../../text/tokens.ts';

/** Anything but plain letters, spaces and hyphens: the few forms that have it are split by the tokenizer. */
const UNUSUAL =
  /[^A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f\u0621-\u063a\u0641-\u064a -]/;

/** The words of a form as running text has them: tokens (see text/tokens.ts), each folded. */
export function foldedWords(form: string): string[] {
  if (UNUSUAL.test(form)) {
    const words = tokenize(form).map((token) => fold(token.text));
    return words.filter((word) => word !== '');
  }
  return fold(form)
    .split(/[ -]/)
    .filter((word) => word !== '');
}

/** The key of a form: its folded words joined by one space; empty when there is no word in it. */
export function foldedForm(form: string): string {
  const plain = !form.includes('-') && !form.includes('  ') && !UNUSUAL.test(form);
  return plain ? fold(form).trim() : foldedWords(form).join(' ');
}
