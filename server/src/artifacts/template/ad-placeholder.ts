/** Placeholders that an autoblog or a theme left where an advertisement should have been. */

import { deletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

/**
 * The word for an advertisement in brackets, with a number: what autoblogs write, and what translators make of it.
 * Around it may stand a comment's arrows or a backslash that escaped the bracket.
 */
const NUMBERED =
  /(?:<!--[ \t]{0,4})?\\?\[(?:ad|ads|advert|adsense|anuncio|annonce|pub|anzeige|werbung|reklam|reklama|реклама|объявление|إعلان|الإعلان|اعلان|الاعلان|آگهی|تبلیغ|פרסומת|anúncio|annuncio)[_-]?\d{1,3}\\?\](?:[ \t]{0,4}-->)?/giu;

/** Tags of advertising plugins, and the bare tag; the bare one only where it is all that its line holds. */
const NAMED =
  /<!--[ \t]{0,4}(?:ad|ads|advertisement|adsense|quads id=\d{1,6})[ \t]{0,4}-->|\{\{[ \t]{0,4}(?:ad|ads|adsense)[ \t]{0,4}\}\}|\[(?:adrotate|adinserter|quads|the_ad|the_ad_placement|the_ad_group|bsa_pro_ad_space|pro_ad_display_adzone|wp_ad_camp_\d{1,3})(?:[ \t][^[\]\n]{0,80})?\]/gi;
const BARE = /^\[[ ]?(?:ad|ads|advertisement|adsense)(?:[ ]\d{1,3})?[ ]?\]$/i;

/** Quoted or set as code, a placeholder is what the sentence speaks of. */
const OPENING = new Set(['"', '“', '”', '«', "'", '‘', '`']);

export const adPlaceholder: ArtifactRule = {
  id: 'template/ad-placeholder',
  title: 'Advertisement placeholder',
  description:
    'A tag such as [ad_1] marks where an autoblog plugin meant to insert an advertisement. It is never part of the article. The rule is silent where the tag is quoted, because the sentence then speaks of it.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: [
      '⟦[ad_1]⟧\nThe minister spoke.',
      'Text ⟦<!--[ad_2] -->⟧ text.',
      'وصل الوزير إلى العاصمة.\n⟦[ad_2]⟧\nالمصدر',
      'One.\n⟦[AD]⟧\nTwo.',
      'One.\n⟦\\[ad_1\\]⟧\nTwo.',
      'One.\n⟦[anuncio_1]⟧\nTwo.',
      'He left ⟦[adinserter block="3"]⟧ early.',
      'One.\n⟦<!-- ad -->⟧\n⟦{{ad}}⟧\nTwo.',
    ],
    leaves: [
      'See [ad] in the glossary.',
      'The template holds “[ad_1]” twice.',
      'He [adding a note] agreed.',
      'The years [AD 410] were hard.',
    ],
  },
  reach: OWN_LINE,
  *find({ article, profile }) {
    if (!profile.has('[') && !profile.has('{') && !profile.has('<')) return;
    const report = (start: number, quote: string) => ({
      start,
      end: start + quote.length,
      message: say('“{quote}” is a placeholder for an advertisement that was never inserted; delete it.', {
        quote,
      }),
      unnecessary: true,
      fixes: [
        {
          title: say('Delete the placeholder'),
          kind: 'safe' as const,
          edits: [deletion(article.text, article.lines, { start, end: start + quote.length })],
        },
      ],
    });
    for (const pattern of [NUMBERED, NAMED]) {
      for (const match of article.text.matchAll(pattern)) {
        if (!OPENING.has(article.text[match.index - 1] ?? '')) yield report(match.index, match[0]);
      }
    }
    for (const paragraph of article.paragraphs) {
      if (paragraph.text.length < 20 && BARE.test(paragraph.text))
        yield report(paragraph.start, paragraph.text);
    }
  },
};

/** Whether a paragraph is nothing but a placeholder: what stands right after it is likely residue too. */
export function isAdPlaceholderLine(text: string): boolean {
  if (text.length > 120 || !/[[{<]/.test(text)) return false;
  if (BARE.test(text)) return true;
  return [NUMBERED, NAMED].some((pattern) => text.replace(pattern, '').trim() === '');
}
