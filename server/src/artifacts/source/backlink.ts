/** A label and the title of the copied article, behind the last sentence: how a paper links back to itself. */
import { say } from '../../messages/message.ts';
import { patternRule } from '../pattern-rule.ts';

export const backlink = patternRule({
  id: 'source/backlink',
  title: 'Link back to the copied article',
  description:
    'Some papers add “Link to the article at Example: title” to what readers copy. It stands behind the last sentence and repeats the title.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس / ⟦رابط الخبر بصحيفة المثال: خلاف جديد بين الجارين⟧',
      'He came. ⟦Link to article: https://example.org/x⟧',
    ],
    leaves: ['نشرت الصحيفة رابط الخبر أمس.', 'The link to the article was lost.'],
  },
  needs: ':',
  needsEnding: ['رابط', 'Link', 'Original', 'Lien', 'Enlace', 'Ссылка', 'Haberin', 'لینک', 'קישור'],
  pattern:
    /(?:رابط (?:الخبر|المقال|الموضوع|التقرير)|Link to (?:the )?(?:article|story)|Original link|Lien (?:vers|de) l[’']article|Link zum Artikel|Enlace (?:a|de) la noticia|Ссылка на (?:статью|новость)|Haberin linki|لینک خبر|קישור לכתבה)[^:.\n]{0,40}:[ \u00a0]?[^\n]{8,220}$/gmu,
  message: () => say('A paper added this link to itself; delete it.'),
  mend: () => ({ kind: 'delete', ask: true }),
});
