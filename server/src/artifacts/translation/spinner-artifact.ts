/** Fixed names in which a spinner replaced one word by a synonym: the Organisation of the Contract of … */
import { say } from '../../messages/message.ts';
import type { Language } from '../../text/languages.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';

/** Names of bodies and fixed phrases, with the word that spinners replace left open: what must not stand there. */
const FIXED: Partial<Record<Language, readonly string[]>> = {
  ru: [
    'Организаци[ияюей]{1,2} (?!Договор)\\p{Lu}?\\p{L}{3,20} о коллективной безопасности',
    '(?<![\\p{L}])[Мм]инистерств[оауе]м? (?:зарубежных|иноземных|заграничных|иностранных) (?!дел)\\p{L}{3,20}',
    '(?<![\\p{L}])(?:итого|целого|общего) международного сообщества',
    'Организаци[ияюей]{1,2} (?:Слитых|Соединённых|Соединенных|Единых) Наций',
    'Совет[ауе]?м? (?:Защищённости|Защищенности|Сохранности) ООН',
    'Европейск(?:ий|ого|ому|им) (?:Альянс|Альянса|Альянсом)(?![\\p{L}])',
    'в натуральный момент',
    'безвозвратное число',
  ],
  en: [
    'United (?:Countries|States Nations|Kingdoms Nations)(?= (?:said|Security|General|has|have|Secretary))',
    '(?:Safety|Protection) Council of the United Nations|U\\.?N\\.? (?:Safety|Protection) Council',
    'Globe Health Organi[sz]ation|World Wellness Organi[sz]ation',
    '(?:Snow-white|Whitened) House (?:said|spokes)',
  ],
  ar: [
    'الأمم (?:الموحدة|المتوحدة|المندمجة)',
    'مجلس (?:السلامة|الأمان) (?:الدولي|التابع للأمم)',
    'الإتحاد الأوربي المتحد',
  ],
};

/** With these the names in Arabic begin, perhaps behind a particle. */
const ARABIC_BEGINNINGS = ['الأمم', 'مجلس', 'الإتحاد'];

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(FIXED).map(([language, names]) => [
    language,
    new RegExp(names.map((one) => `(?:${one})`).join('|'), 'gu'),
  ]),
);

export const spinnerArtifact: ArtifactRule = {
  id: 'translation/spinner-artifact',
  title: 'Fixed name with a synonym in it',
  description:
    'Programs that rewrite articles replace words by synonyms, in names too: the “Organisation of the Contract of Collective Security”. The rule knows some bodies whose names cannot be otherwise. Most spun text is beyond rules; annotators mark it.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ru', 'en', 'ar'],
  examples: {
    flags: [
      'Саммит ⟦Организации Контракта о коллективной безопасности⟧ прошёл вчера.',
      'The ⟦Globe Health Organization⟧ said so.',
    ],
    leaves: [
      'Саммит Организации Договора о коллективной безопасности прошёл вчера.',
      'The World Health Organization said so.',
    ],
  },
  reach: OWN_LINE,
  *find({ article }): Iterable<Report> {
    const vocabulary = vocabularyOf(article);
    const beginnings = vocabulary.marksOfEndings(ARABIC_BEGINNINGS);
    const mayHold = (index: number): boolean =>
      beginnings !== undefined && vocabulary.ofParagraph(index).some((number) => beginnings[number] === 1);
    for (const [index, { text, start: from, language }] of article.paragraphs.entries()) {
      if (language === 'ar' && !mayHold(index)) continue;
      const pattern = PATTERNS.get(language);
      if (pattern === undefined) continue;
      for (const { 0: quote, index } of text.matchAll(pattern)) {
        yield {
          start: from + index,
          end: from + index + quote.length,
          message: say('“{quote}” is a fixed name in which a word was replaced; look it up in the source.', {
            quote,
          }),
        };
      }
    }
  },
};
