/** What the rules over names say of themselves. Their logic is in variant-findings, latin-findings, damaged-findings. */
import type { RuleDescription } from '../../findings/rule.ts';

export const nameVariant: RuleDescription = {
  id: 'name/name-variant',
  title: 'Name spelled in more than one way',
  description:
    'Finds a person, place or organisation whose name the article spells in more than one way, and reports every spelling but the preferred one. Which is preferred is decided by the house style, an earlier choice, a clear majority in the workspace, the gazetteer, the majority in the article, or the first mention, in this order. A form that nobody knows and that is one slip of typing from a name which the article or the gazetteer has established is reported beside it. A form that the house style forbids is reported wherever it stands. Hamza, final yeh and teh marbuta make no difference unless the house style says so; short and long forms of a name do not compete.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'التقى الوزير سيرغي لافروف نظيره في جنيف. وقال لافروف إن المحادثات مفيدة. وأضاف ⟦لافرف⟧ أن الوفد سيعود. وغادر لافروف المدينة.',
      'وصل بنيامين نتنياهو إلى باريس. وقال نتنياهو إن الزيارة مهمة. وكرر ⟦نتانياهو⟧ موقفه.',
    ],
    leaves: [
      'قال الرئيس الروسي فلاديمير بوتين إن روسيا مستعدة. وأضاف بوتين أن الحكومة الروسية ستتخذ قرارا.',
      'زار الوفد كوريا الجنوبية ثم سوريا.',
    ],
  },
};

export const untranslatedLatin: RuleDescription = {
  id: 'name/untranslated-latin',
  title: 'Latin word left in Arabic text',
  description:
    'Finds a name in Latin letters whose Arabic form stands in the same article, and a common word that the translator left in Latin letters between Arabic words. Acronyms, glosses in brackets or quotation marks, and words that Arabic news writes in Latin letters by custom are left alone.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar', 'fa', 'ur'],
  examples: {
    flags: [
      'وصل بوتين إلى موسكو صباح اليوم. وقال ⟦Putin⟧ للصحفيين إن الاجتماع ناجح.',
      'أرسلت الحكومة ألفا من ⟦shepherds⟧ إلى الجبل.',
    ],
    leaves: ['قال بوتين (Putin) إن الاجتماع ناجح.', 'ذكرت شبكة CNN أن بوتين وصل.'],
  },
};

export const transliteratedCommonNoun: RuleDescription = {
  id: 'name/transliterated-common-noun',
  title: 'Foreign common word spelled in Arabic letters',
  description:
    'Finds an Arabic token that is no word of the language and that spells, letter by letter, a common word which the same article also holds in Latin letters. A machine translator writes words so that it does not know.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar', 'fa', 'ur'],
  examples: {
    flags: ['أرسلت الحكومة ألف ⟦تراكرز⟧ إلى الجبل. وقال الوزير إن ألفا من trackers وصلوا.'],
    leaves: ['أرسلت الحكومة ألف راع إلى الجبل. وقال الوزير إن ألفا من trackers وصلوا.'],
  },
};

export const corruptedToken: RuleDescription = {
  id: 'name/corrupted-token',
  title: 'Damaged name',
  description:
    'Finds a token that is no word of the language, stands beside a known name with “and” before it, and has the consonants of another name of the same kind that the article uses elsewhere.',
  severity: 'warning',
  confidence: 'strong',
  languages: ['ar'],
  examples: {
    flags: [
      'بدأت المحادثات بين فرنسا وألمانيا في باريس. وقالت ألمانيا إن الاتفاق بين فرنسا ⟦والجرمني⟧ قريب.',
    ],
    leaves: ['بدأت المحادثات بين فرنسا وألمانيا في باريس.'],
  },
};

export const NAME_RULES: readonly RuleDescription[] = [
  nameVariant,
  untranslatedLatin,
  transliteratedCommonNoun,
  corruptedToken,
];
