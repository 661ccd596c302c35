/**
 * Lines that say where a text comes from: a source, a byline, a dateline, a notice of first publication. They are
 * reported so that they can be annotated, and never deleted: they are attributions.
 */
import { type Message, say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { Paragraph } from '../../text/article.ts';
import { endsSentence } from '../line-shape.ts';
import { matcherOf } from '../phrases/lists.ts';
import { type ArtifactContext, type ArtifactRule, IN_HEAD, OWN_LINE, type Report } from '../rule.ts';

interface AttributionParts {
  readonly name: string;
  readonly title: string;
  readonly what: Message;
  readonly phrases: string;
  readonly maxWords: number;
  /** A shape that needs no list. */
  readonly shape?: (context: ArtifactContext, paragraph: Paragraph) => boolean;
  readonly mayBeSentence: boolean;
  readonly examples: ArtifactRule['examples'];
}

function attributionRule(parts: AttributionParts): ArtifactRule {
  const { name, title, what, phrases, maxWords, shape, mayBeSentence, examples } = parts;
  const matcher = matcherOf(phrases);
  return {
    id: `source/${name}`,
    title,
    description: `${english(what)} It is an attribution and stays; the finding is there to be annotated.`,
    severity: 'information',
    confidence: 'soft',
    languages: 'all',
    examples,
    reach: OWN_LINE,
    *find(context): Iterable<Report> {
      for (const paragraph of context.article.paragraphs) {
        if (paragraph.words.length > maxWords || (!mayBeSentence && endsSentence(paragraph))) continue;
        const listed = matcher.match(context.profile.labelOf(paragraph)) !== undefined;
        if (!listed && shape?.(context, paragraph) !== true) continue;
        const { start, end, text } = paragraph;
        yield { start, end, message: say('“{text}”: {what}', { text: excerpt(text), what }) };
      }
    },
  };
}

/** Agencies by the names under which they sign. */
const AGENCY =
  /^\(?(?:Reuters|AFP|AP|dpa|EFE|ANSA|TASS|UPI|Xinhua|Lusa|PTI|IANS|ANI|SID|رويترز|أ ف ب|أ\.ف\.ب|الأناضول|فرانس برس|وام|واس|سبأ|سانا|بترا|قنا|د ب أ|ТАСС|Интерфакс|РИА Новости|ایسنا|ایرنا|فارس|مهر|AA|DHA|İHA|SPA|WAM|APA|AFP\/[\p{L}]{2,12}|[A-Z]{2,4}\/[a-z]{2,4})\)?$/u;
/** `By`, `Par`, `Von`, `Por`, `Di` and a name of two to five capitalised words; a role or a place may follow. */
const BY_NAME =
  /^(?:By|BY|by|Par|PAR|par|Von|VON|von|Por|POR|por|Di|DI|di|Автор|Yazan|Words|Text|Texte|Texto|Testo|Текст|Door|Av|Af|מאת|כתב|כתבה)[ \u00a0]?:?[ \u00a0](?:\p{Lu}|\p{Lo})[\p{L}.'’-]{0,24}(?:[ \u00a0](?:de |van |von |al-|el-|bin |and |et |und |y |e |и |ו)?(?:\p{Lu}|\p{Lo})[\p{L}.'’-]{0,24}){1,5}(?:(?:,| -| –| —| \||\/)[ \u00a0]?[\p{L}][^.!?؟:\n]{2,50})?$/u;
/** Initials of an editor in parentheses: `(NM)`. */
const INITIALS = /^\((?:\p{Lu}{2,3}|[a-z]{2,3}(?:\/[a-z]{2,4}){1,3})\)$/u;
/** A town in capitals, under a report of correspondents. */
const TOWN = /^\p{Lu}{4,16}(?:[ \u00a0]\p{Lu}{2,16}){0,2}$/u;
/** A name before an empty dash: `Example News –`. */
const EMPTY_DATELINE = /^[\p{L}\p{M}][^.!?؟:\n]{2,50}[ \u00a0][-–—]{1,2}$/u;

export const sourceCredit = attributionRule({
  name: 'source-credit',
  title: 'Named source',
  what: say('This line names the source of the text.'),
  phrases: 'source-credit',
  maxWords: 12,
  shape: (_context, { text }) => text.length < 30 && AGENCY.test(text),
  mayBeSentence: true,
  examples: {
    flags: [
      'وصل الوزير أمس.\n⟦المصدر: وكالة المثال⟧',
      'He came.\n⟦(Reuters)⟧',
      'Er kam.\n⟦Quelle: Beispiel⟧',
    ],
    leaves: ['A source said so.', 'وأضاف المصدر أن الوفد وصل.'],
  },
});

export const bylineLine = attributionRule({
  name: 'byline-line',
  title: 'Byline',
  what: say('This line names who wrote the text.'),
  phrases: 'byline-label',
  maxWords: 9,
  shape: ({ profile }, { ordinal, text }) =>
    text.length < 90 &&
    (ordinal <= profile.head.lastOrdinal || ordinal >= profile.tail.firstOrdinal) &&
    (BY_NAME.test(text) ||
      INITIALS.test(text) ||
      (ordinal >= Math.max(1, profile.tail.firstOrdinal) && TOWN.test(text))),
  mayBeSentence: false,
  examples: {
    flags: [
      'Title of it\n⟦By Jane Example⟧\nHe came.',
      'خبر اليوم\n⟦كتب: سالم محمد⟧\nوصل الوزير.',
      'He came.\n⟦(NM)⟧',
      'Title of it\n⟦By Jane Example, Harbour Correspondent⟧\nHe came.',
      'Titolo\n⟦di Chiara Esempio⟧\nVenne ieri.',
    ],
    leaves: [
      'By a majority of 107',
      'Por un lado, vino.',
      'By mid 2019',
      'كتب الوزير رسالة.',
      'By Monday they had gone',
    ],
  },
});

export const republishNotice = attributionRule({
  name: 'republish-notice',
  title: 'Notice of first publication',
  what: say('This line says where the text was published first or under which licence.'),
  phrases: 'republish-notice',
  maxWords: 40,
  mayBeSentence: true,
  examples: {
    flags: [
      'He came.\n⟦This article originally appeared on Example.⟧',
      'Er kam.\n⟦Dieser Beitrag erschien zuerst im Beispiel.⟧',
    ],
    leaves: ['The article appeared in print.', 'هذا المقال طويل.'],
  },
});

/** A place, both calendars and an agency, as Gulf agencies open a take. */
const STATE_AGENCY =
  /^[\u0621-\u064a][\u0621-\u064a ]{1,24} \d{1,2} [\u0621-\u064a ]{3,14} \d{4} ?هـ(?: الموافق)? \d{1,2} [\u0621-\u064a ]{3,14} \d{4} ?م(?: [\u0621-\u064a]{2,6})?(?=\s|$)/u;

/** A place and an agency before the dash that begins the first paragraph; a date may stand between. */
const DATELINE =
  /^(?:[\p{L}\p{M}][\p{L}\p{M}\p{N} .,،'’/]{1,50})?(?:\((?:CNN|AP|AFP|[Rr]euters|رويترز|أ ف ب|أ\.ف\.ب|الأناضول|د ب أ|[\p{Lu}]{2,6})\))?[ \u00a0]?(?:--|[–—-])(?=[ \u00a0\p{L}])/u;

export const dateline: ArtifactRule = {
  id: 'source/dateline',
  title: 'Dateline',
  description:
    'The place and the agency before the dash that begins a report. It is an attribution and stays; where nothing stands behind the dash, the rest of the line was lost.',
  severity: 'information',
  confidence: 'soft',
  languages: 'all',
  examples: {
    flags: [
      '⟦CAIRO (AFP) —⟧ The talks began on Thursday in the old harbour of the city.',
      'عنوان الخبر\n⟦أخبار المثال -⟧\nوصل الوزير.',
    ],
    leaves: ['He came – and left – again in the evening of the same long day.', 'Well-known\nHe came.'],
  },
  reach: IN_HEAD,
  *find({ article, profile }) {
    const opening = article.paragraphs.findIndex(({ words }) => words.length >= 25);
    const last = Math.max(profile.head.lastOrdinal, opening);
    for (const { start, text, words } of article.paragraphs.slice(0, last + 1)) {
      const head = text.slice(0, 90);
      const dated = STATE_AGENCY.exec(head)?.[0];
      if (dated !== undefined) {
        yield {
          start,
          end: start + dated.length,
          message: say('“{dated}” is the dateline of the report.', { dated }),
        };
        return;
      }
      if (EMPTY_DATELINE.test(text) && words.length <= 6) {
        yield {
          start,
          end: start + text.length,
          message: say('“{text}” is a dateline with nothing behind it.', { text }),
        };
        continue;
      }
      const found = DATELINE.exec(head)?.[0];
      if (found === undefined || words.length < 10 || !isPlace(found)) continue;
      yield {
        start,
        end: start + found.length,
        message: say('“{found}” is the dateline of the report.', { found }),
      };
      return;
    }
  },
};

/** Up to five capitalised words: a town, a paper. */
const CAPITALISED = /^(?:\p{Lu}[\p{L}.’'-]{1,20},?[ \u00a0]){1,5}[–—-]{1,2}$/u;

/** An agency in parentheses, or capitals: what tells a dateline from a clause before a dash. */
const isPlace = (text: string): boolean =>
  CAPITALISED.test(text) ||
  /\([^()]+\)/.test(text) ||
  (/^\P{Ll}{4,}$/u.test(text) && /\p{Lu}{3}/u.test(text));

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
