/** Tags that an autoblog plugin should have replaced by the copied article. */
import { say } from '../../messages/message.ts';
import { isAlone, patternRule } from '../pattern-rule.ts';

/**
 * A name of lower-case words joined by underscores, in brackets, is a template's tag whatever the plugin; names of
 * one word are only those of the plugin WP Automatic, and only alone on a line.
 */
const TAG = /\[(?:[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,4}|author|keyword|cats|tags|transcript|gpt|\/gpt)\]/g;
const SINGLE_WORD = /^\[\/?[a-z]+\]$/;
/** Page builders name their shortcodes so; they are another rule's, and placeholders of advertisements too. */
const OTHERS = /^\[(?:vc|et_pb|fusion|su|av|wp|ad|ads|adsense|the_ad|pro_ad|bsa_pro)_/;

export const autoblogTag = patternRule({
  id: 'template/autoblog-tag',
  title: 'Unresolved autoblog tag',
  description:
    'A tag such as [matched_content] or [author_name] is where an autoblog plugin meant to put the text that it copied. What belonged there is missing. Names of one word, such as [author], count only alone on their line.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      '⟦[matched_content]⟧\nThe minister spoke.',
      'Source by ⟦[author_name]⟧',
      'One.\n⟦[keyword]⟧\nTwo.',
    ],
    leaves: ['He met [the author] there.', 'The [author] field is empty.', 'One [ad_1] two [vc_row] three.'],
  },
  needs: '[',
  pattern: TAG,
  accept: (hit) => !OTHERS.test(hit.quote) && (!SINGLE_WORD.test(hit.quote) || isAlone(hit)),
  message: (quote) => say('“{quote}” is a template’s tag that was never replaced by text.', { quote }),
  mend: (hit) => ({ kind: 'delete', ask: !isAlone(hit) }),
});
