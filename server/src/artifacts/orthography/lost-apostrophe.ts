/** Short forms of English that lost their apostrophe: some scrapers delete every mark that is not on their list. */
import { say } from '../../messages/message.ts';
import { paragraphAt } from '../../text/article.ts';
import { patternRule } from '../pattern-rule.ts';

const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  "don't can't didn't doesn't isn't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't aren't mustn't needn't you're they're we've they've you've could've should've would've i've i'm that's what's who's there's here's he'd you'd they'd he'll they'll you'll it'll"
    .split(' ')
    .map((form) => [form.replace("'", ''), form]),
);

export const lostApostrophe = patternRule({
  id: 'orthography/lost-apostrophe',
  title: 'Lost apostrophe',
  description:
    'Forms such as “dont” and “theyre” have lost the apostrophe of “don’t” and “they’re”. Forms that are words without it, such as “wont” and “its”, are left alone.',
  severity: 'information',
  confidence: 'strong',
  languages: ['en'],
  examples: {
    flags: ['They ⟦didnt⟧ come, he said, and ⟦dont⟧ want to.', '⟦Im⟧ here, he said, and that is that.'],
    leaves: [
      'It was his wont to go well.',
      'They didn’t come, he said.',
      'Er kam, um 8 Uhr, Im Hafen der Stadt.',
    ],
  },
  needs: 'abcdefghijklmnopqrstuvwxyz',
  startsWithWord: Object.keys(FORMS).flatMap((form) => [form, form[0]!.toUpperCase() + form.slice(1)]),
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}'’-])(?:${Object.keys(FORMS)
      .map((form) => `[${form[0]!.toUpperCase()}${form[0]}]${form.slice(1)}`)
      .join('|')})(?![\\p{L}\\p{N}'’])`,
    'gu',
  ),
  accept: ({ article, start, quote }) =>
    paragraphAt(article, start)?.language === 'en' && (quote.length > 2 || quote[0] === 'I'),
  message: (quote) => say('“{quote}” has lost its apostrophe.', { quote }),
  mend: ({ quote }) => ({ kind: 'replace', newText: withApostrophe(quote), ask: true }),
});

function withApostrophe(quote: string): string {
  const form = (FORMS[quote.toLowerCase()] ?? quote).replace("'", '’');
  return quote[0] + form.slice(1);
}
