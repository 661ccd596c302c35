/** The word "source" or "read more" left where a link was: nothing stands behind it. */

import { deletion } from '../../findings/deletion.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { endsSentence, mayBeHeading } from '../line-shape.ts';
import { matcherOf } from '../phrases/lists.ts';
import type { ArtifactContext, ArtifactRule, Report } from '../rule.ts';
import { isAdPlaceholderLine } from '../template/ad-placeholder.ts';

const SOURCE = matcherOf('source-stub');
const READ_MORE = matcherOf('read-more');
/** A label has at most this many words; `Source by …` carries a name. */
const MAX_WORDS = 5;
/** An advertisement placeholder this many paragraphs before makes the stub certain. */
const PLACEHOLDER_REACH = 3;

export const sourceStub: ArtifactRule = {
  id: 'source/source-stub',
  title: 'Link text without its link',
  description:
    'An autoblog ends its copy with a link whose text is “Source” or “Source link”; a teaser ends with “Read more”. When the link is lost, the word alone is left. The rule reads the last lines of an article: a crosshead of that name, followed by prose, and a source that is named stay as they are.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'انتهت المحادثات مساء الخميس.\n[ad_2]\n⟦المصدر⟧',
      'انتهت المحادثات مساء الخميس.\n⟦المصدر:⟧\n',
      'The talks ended on Thursday.\n\n⟦Source link⟧\n',
      'Les négociations ont pris fin jeudi.\n⟦Lien source⟧',
      'Переговоры завершились в четверг.\n⟦Источник⟧\n[ad_2]',
      'Görüşmeler perşembe günü sona erdi.\n⟦Haberin Devamı⟧\nBakan açıklama yaptı.',
      'Rozhovory skončily ve čtvrtek.\nVíce není známo.\n[ad_2]\n⟦Celý příspěvek⟧',
      'The talks ended on Thursday.\n[ad_2]\n⟦Source⟧\nYou may also like\nAnother story',
    ],
    leaves: [
      'انتهت المحادثات مساء الخميس.\nالمصدر: وكالة الأنباء',
      'يعرف الصحفي مصدره.\nالمصدر\nلكل خبر مصدر يجب أن يعرفه المحرر قبل النشر، ولا يكفي أن يثق به.\nوهذا درس أول.',
      'The talks ended on Thursday, a source said.',
      'Nothing else is known.\nSource\nAgence France-Presse',
    ],
  },
  reach: {
    before: PLACEHOLDER_REACH,
    after: 1,
    edges: 'too',
    needs: ({ words }) => words.length <= MAX_WORDS,
  },
  *find(context) {
    const { article, profile } = context;
    for (const paragraph of article.paragraphs) {
      if (paragraph.words.length > MAX_WORDS) continue;
      const label = profile.labelOf(paragraph);
      if (READ_MORE.match(label) !== undefined) {
        if (!mayBeHeading(article, paragraph)) yield readMoreReport(context, paragraph);
      } else if (paragraph.ordinal >= profile.tail.firstOrdinal && SOURCE.match(label) !== undefined) {
        const reason = stubReason(context, paragraph);
        if (reason !== undefined) yield report(context, paragraph, reason);
      } else if (isUnknownStub(context, paragraph)) {
        yield { ...report(context, paragraph, UNKNOWN, 'confirm'), severity: 'warning' };
      }
    }
  },
};

/** One word in the midst of an article may still be a heading (التفاصيل, Suite): there a person decides. */
function readMoreReport(context: ArtifactContext, paragraph: Paragraph): Report {
  const certain = paragraph.words.length > 1 || paragraph.ordinal >= context.profile.tail.firstOrdinal;
  if (certain) return report(context, paragraph, say('alone on its line'));
  return { ...report(context, paragraph, say('alone on its line'), 'confirm'), severity: 'warning' };
}

const UNKNOWN = say('as it closes the text right after an advertisement placeholder');
const LONGEST_UNKNOWN = 3;

/** A label that no list knows: a word or three, closing the text right after the plugin's last placeholder. */
function isUnknownStub({ article }: ArtifactContext, paragraph: Paragraph): boolean {
  const { paragraphs } = article;
  if (paragraph.ordinal < 2 || paragraph.ordinal !== paragraphs.length - 1) return false;
  const { words } = paragraph;
  const isLabel = words.length > 0 && words.length <= LONGEST_UNKNOWN && !endsSentence(paragraph);
  return (
    isLabel &&
    isAdPlaceholderLine(paragraphs[paragraph.ordinal - 1]!.text) &&
    !isAdPlaceholderLine(paragraph.text)
  );
}

/** Why a line that says "source" is a stub and no heading; undefined when it may be one. */
function stubReason({ article, profile }: ArtifactContext, { ordinal }: Paragraph): Message | undefined {
  const { paragraphs } = article;
  if (ordinal === 0) return undefined;
  const before = paragraphs.slice(Math.max(0, ordinal - PLACEHOLDER_REACH), ordinal);
  if (before.some(({ text }) => isAdPlaceholderLine(text))) return say('after an advertisement placeholder');
  const behind = paragraphs.slice(ordinal + 1);
  const onlyResidue = behind.every(
    (next) => isAdPlaceholderLine(next.text) || SOURCE.match(profile.labelOf(next)) !== undefined,
  );
  return onlyResidue ? say('alone on the last line') : undefined;
}

function report(
  { article }: ArtifactContext,
  { start, end, text }: Paragraph,
  reason: Message,
  kind: 'safe' | 'confirm' = 'safe',
): Report {
  return {
    start,
    end,
    message: say('“{text}” is the text of a link that was lost, {reason}; delete it.', { text, reason }),
    unnecessary: true,
    fixes: [
      {
        title: say('Delete the line'),
        kind,
        edits: [deletion(article.text, article.lines, { start, end })],
      },
    ],
  };
}
