/** Text of the page that stands against a word of the article, because a tag between them was dropped. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

/** Capitals of a button against a capitalised word: `ABONE OLUkrayna`, `COPY LINKMastodon`. */
const CAPITALS =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:ABONE OL|COPY LINK|READ MORE|SHARE|SUBSCRIBE|FOLLOW|ADVERTISEMENT|REKLAM|PAYLAŞ|TAKİP ET|WERBUNG|ANZEIGE|PUBLICITÉ|PARTAGER|PUBLICIDAD|COMPARTIR|SEGUIR|SUSCRÍBETE|LEER MÁS|PUBLICIDADE|CONDIVIDI|PUBBLICITÀ|РЕКЛАМА|ПОДЕЛИТЬСЯ|ПОДПИСАТЬСЯ|LIVE|VIDEO|WATCH|NEW|MENU|LOGIN|SIGN UP|LOG IN)(?=\p{Lu}\p{Ll}))/gu;

export const gluedUiText = patternRule({
  id: 'chrome/glued-ui-text',
  title: 'Button glued to a word',
  description:
    'The capitals of a button stand against the next word, as in “ABONE OLUkrayna”, because the tag between them was dropped. The fix cuts the button off.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: ['⟦ABONE OL⟧Ukrayna lideri konuştu.', '⟦COPY LINK⟧Mastodon is open.'],
    leaves: ['ABONE OL\nUkrayna', 'LIVERPOOL won. NEWSWEEK wrote.', 'VIDEOs are long.'],
  },
  pattern: CAPITALS,
  message: (quote) => say('“{quote}” is a button that stands against the next word; delete it.', { quote }),
  mend: () => ({ kind: 'delete', ask: true }),
});
