/** The project's own lexicon: lines that somebody of the project accepted as residue, and lines that must stay. */

import { lineDeletion } from '../findings/deletion.ts';
import { say } from '../messages/message.ts';
import { labelWords } from './phrases/label-words.ts';
import { lexiconKey, type ProjectLexicon, phraseKey } from './project-lexicon.ts';
import { type ArtifactRule, OWN_LINE } from './rule.ts';

export const projectPhrase: ArtifactRule = {
  id: 'chrome/project-phrase',
  title: 'Line that the project knows as residue',
  description:
    'The line is in `.copydesk/phrases.tsv`: somebody of this project saw it in many files and accepted it as residue of a site. The table says who and when.',
  severity: 'warning',
  confidence: 'proof',
  languages: 'all',
  examples: {
    flags: ['He came.\n⟦Copydesk example of residue⟧'],
    leaves: ['He came.\nAnother line', 'A Copydesk example of residue in a sentence.'],
  },
  reach: OWN_LINE,
  *find({ article, profile, project }) {
    const { residue } = project ?? EXAMPLE;
    if (residue.size === 0) return;
    for (const paragraph of article.paragraphs) {
      const words = profile.labelOf(paragraph) ?? labelWords(paragraph);
      if (words === undefined || words.length === 0 || !residue.has(lexiconKey(words))) continue;
      yield {
        start: paragraph.start,
        end: paragraph.end,
        message: say(
          '“{text}” is residue, as this project decided (.copydesk/phrases.tsv); delete the line.',
          { text: paragraph.text },
        ),
        unnecessary: true,
        fixes: [
          {
            title: say('Delete the line'),
            kind: 'safe',
            edits: [lineDeletion(article.text, article.lines, paragraph.line)],
          },
        ],
      };
    }
  },
};

/** Where no project is given, its lexicon is that of the rule's own examples. */
const EXAMPLE: ProjectLexicon = {
  residue: new Set([phraseKey('Copydesk example of residue')]),
  allowed: new Set(),
  patterns: [],
};
