/** Texts that stop in the middle: cut by an interface, or where a reader should have clicked. */
import { say } from '../../messages/message.ts';
import type { ArtifactRule, Report } from '../rule.ts';

/** What an interface writes where it cut (`[+2829 chars]`), and what a page writes under a teaser (`… more`). */
const CUT =
  /(?:…|\.{3})?[ \u00a0]?\[\+\d{1,7} chars\]$|[ \u00a0]?(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\))$|(?:\.{3}|…)[ \u00a0]?(?:more|المزيد|mehr|suite|más|далее|devamı)$/i;
/** A line in the midst of an article is cut where it is at least so many words long and ends in a bare article. */
const CUT_LINE = 5;
/** An article, a preposition or a conjunction with nothing behind it. */
const DANGLING =
  /(?:^|\s)(?:ال|في|من|على|إلى|عن|التي|الذي|أن|إن|و|the|of|to|and|a|in|with|и|в|на|с|de|la|el|le|les|des|und|der|die|das|mit|ve|از|به|در|که)$/u;

export const truncatedArticle: ArtifactRule = {
  id: 'source/truncated-article',
  title: 'Text cut off',
  description:
    'The last line ends with the mark of an interface that cut it, such as “[+2829 chars]”, or with an article or a preposition and no full stop. The rest is missing; look for it in the source.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس، ثم زار القرى الموجودة على ⟦ال⟧',
      'He came here yesterday and spoke of the north⟦… [+2829 chars]⟧',
      'He came yesterday at noon. Yet in the north, the⟦... more⟧',
      'He came here yesterday and spoke of the north and of ⟦[…]⟧\nShare',
    ],
    leaves: ['وصل الوزير أمس، ثم غادر', 'He came yesterday…', 'What he came for', 'The one he came to'],
  },
  reach: { before: 0, after: 0, edges: 'too' },
  *find({ article, profile }) {
    const { paragraphs } = article;
    for (const paragraph of paragraphs.slice(0, -1)) {
      if (paragraph.words.length < CUT_LINE || !/[\u0621-\u064a] ال$/.test(paragraph.text.slice(-4)))
        continue;
      yield cutReport(paragraph.end - 2, paragraph.end);
    }
    for (const paragraph of paragraphs.slice(profile.tail.firstOrdinal)) {
      const isLast = paragraphs
        .slice(paragraph.ordinal + 1)
        .every(({ words }) => words.length < LINE_OF_PROSE);
      if (paragraph.words.length < CUT_LINE || !isLast) continue;
      const tail = paragraph.text.slice(-48);
      const dangles = paragraph.words.length >= LINE_OF_PROSE && paragraph.ordinal === paragraphs.length - 1;
      const match = CUT.exec(tail) ?? (dangles || / ال$/.test(tail) ? DANGLING.exec(tail) : null);
      if (match === null) continue;
      const lead = match[0].length - match[0].trimStart().length;
      yield cutReport(paragraph.end - match[0].length + lead, paragraph.end);
    }
  },
};

/** Shorter lines behind a cut are residue, not text. */
const LINE_OF_PROSE = 8;

const cutReport = (start: number, end: number): Report => ({
  start,
  end,
  message: say('The text is cut off here; look for the rest in the source.'),
});
