/** Shortcodes of a content management system that were left unrendered. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

/** A name with attributes, a closing tag, or one of the names and prefixes that only shortcodes have. */
const SHORTCODE =
  /\[\/?[a-z][a-z0-9_-]{1,40}(?:[ \u00a0]{1,4}[\w-]{1,40}=(?:["“”″][^"“”″\]\n]{0,300}["“”″]|'[^'\]\n]{0,300}'|[^\s\]"'“”″]{1,300})){1,12}[ \u00a0]{0,4}\/?\]|\[\/[a-z][a-z0-9_-]{2,40}\]|\[(?:gallery|embed|caption|playlist|toc|contact-form-7|(?:vc|et_pb|fusion|su|av|wp)_[a-z0-9_]{1,40})\]/g;

export const wpShortcode = patternRule({
  id: 'template/wp-shortcode',
  title: 'Unrendered shortcode',
  description:
    'A shortcode such as [fvplayer id="3"] is an instruction to the site’s software, not text. Words that an editor put in brackets have no attributes and are left alone. Deleting it keeps the words between an opening and a closing tag.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      'One.\n⟦[fvplayer id="1204"]⟧\nTwo.',
      'One ⟦[embed]⟧https://example.org/v⟦[/embed]⟧ two.',
      '⟦[caption id="a_1" width=“300”]⟧The harbour at dawn⟦[/caption]⟧',
      'One.\n⟦[vc_row]⟧\nTwo.',
    ],
    leaves: [
      'She asked about [the specifics of] the plan.',
      'He was late [sic].',
      'A [link](https://example.org?a=b).',
    ],
  },
  needs: '[',
  pattern: SHORTCODE,
  message: (quote) => say('“{quote}” is a shortcode of the site’s software; delete it.', { quote }),
  mend: () => ({ kind: 'delete' }),
});
