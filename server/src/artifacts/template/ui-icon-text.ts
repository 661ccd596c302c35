/** Titles of pictures on buttons, and the words that stand for icons in some fonts. */
import { say } from '../../messages/message.ts';
import { isAlone, patternRule } from '../pattern-rule.ts';

const THINGS =
  'Copy|Facebook|Twitter|Mastodon|LinkedIn|WhatsApp|Email|Mail|Print|Share|Search|Menu|Close|Play|Pause|Arrow|Chevron|Caret|Comment|Comments|Bookmark|User|Profile|Calendar|Clock|Link|Lock|Star|Heart|Like|Save|Download|Telegram|Reddit|Pinterest|Instagram|YouTube|Bluesky|Threads|Hamburger|Bell|Camera|Video|Audio|Gallery|External link|Right arrow|Left arrow';
/** Names of icons in fonts that draw a word as a picture; with an underscore they are nothing else. */
const LIGATURES =
  'arrow_(?:back|forward|upward|downward|drop_down|right_alt)|chevron_(?:left|right)|expand_(?:more|less)|play_(?:arrow|circle)|more_(?:vert|horiz)|keyboard_arrow_(?:up|down|left|right)|file_download|content_copy|location_on|access_time|person_outline|bookmark_border|favorite_border|thumb_(?:up|down)|open_in_new|volume_(?:up|off)|check_circle|account_circle|photo_camera|play_circle_outline|format_quote|date_range|navigate_(?:next|before)|shopping_cart|mail_outline|error_outline|info_outline|notifications_none|print_outline';
/** The same against the first word of a line: `lockPara suscriptores`. */
const GLUED =
  'lock|schedule|visibility|bookmark|favorite|query_builder|person|chevron_right|play_arrow|access_time';

export const uiIconText = patternRule({
  id: 'template/ui-icon-text',
  title: 'Name of an icon',
  description:
    'Pictures on buttons have titles such as “Copy Icon”, and some fonts draw words such as “arrow_forward” as pictures. Without the page the words are left.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦Copy Icon⟧ COPY LINK',
      'He came.\n⟦arrow_forward⟧\nHe left.',
      'Vino ayer.\n⟦lock⟧Para suscriptores',
    ],
    leaves: [
      'She is a style icon of the north.',
      'They lock the door.',
      'lockdown\nHe came.',
      'The file play_arrow.py was late.',
    ],
  },
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:(?:${THINGS})[ -](?:Icon|ICON)(?![\\p{L}])|(?:${LIGATURES})(?![\\p{L}\\p{N}_.(])|(?<=^[ \\t]{0,8})(?:${GLUED})(?=\\p{Lu}\\p{Ll}))`,
    'gmu',
  ),
  accept: (hit) => !/_/.test(hit.quote) || isAlone(hit) || /\s/.test(hit.after || ' '),
  message: (quote) => say('“{quote}” is the name of an icon; delete it.', { quote }),
  mend: () => ({ kind: 'delete', ask: true }),
});
