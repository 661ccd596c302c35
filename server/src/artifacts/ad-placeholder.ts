/** Placeholders that an autoblog or a theme left where an advertisement should have been. */
import type { ArtifactRule } from './rule.ts';

const PLACEHOLDER = /(?:<!--\s*)?\[(?:ad|ads|adsense)[_-]?\d{1,3}\](?:\s*-->)?/gi;

export const adPlaceholder: ArtifactRule = {
  id: 'template/ad-placeholder',
  title: 'Advertisement placeholder',
  description:
    'A tag such as [ad_1] marks where an autoblog plugin meant to insert an advertisement. It is never part of the article.',
  severity: 'error',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['⟦[ad_1]⟧\nThe minister spoke.', 'Text ⟦<!--[ad_2] -->⟧ text.'],
    leaves: ['See [ad] in the glossary.'],
  },
  *find({ article }) {
    for (const match of article.text.matchAll(PLACEHOLDER)) {
      const start = match.index;
      const end = start + match[0].length;
      yield {
        start,
        end,
        message: `“${match[0]}” is a placeholder for an advertisement; delete it.`,
        unnecessary: true,
        fixes: [{ title: 'Delete the placeholder', kind: 'safe', edits: [{ start, end, newText: '' }] }],
      };
    }
  },
};
