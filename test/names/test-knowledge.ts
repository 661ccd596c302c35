/** A small table of counts and a small gazetteer, enough for the sentences of these tests. */
import type { EntityType } from '../../server/src/names/entity.ts';
import type { GazetteerEntry } from '../../server/src/names/gazetteer/gazetteer.ts';
import { indexGazetteer } from '../../server/src/names/gazetteer/gazetteer-index.ts';
import type { WordFrequencies } from '../../server/src/names/lexicon/words.ts';
import type { NameResources } from '../../server/src/names/names.ts';
import { fold } from '../../server/src/text/folding.ts';
import { scriptOfWord } from '../../server/src/text/scripts.ts';

/** Nouns and adjectives; each is counted with and without the article. */
const NOUNS =
  'رئيس وزير وزراء خارجية دفاع زيارة محادثات حكومة قرار اجتماع وفد مدينة منطقة عاصمة اتفاق موقف صباح ناجح صحفي جبل راع ' +
  'شركة حرب سلام قوات جيش جندي مصدر شعب بيان مؤتمر صحافة تصريح علاقات تعاون روسي كوري فرنسي ألماني أمريكي أوكراني ' +
  'شمال جنوب غرب شرق مهم مفيد قريب مستعد حديث زعيم سكرتير مجلس أمن مساعدة بلد طريق كتاب مدير فريق لاعب ملعب هدف مباراة ' +
  'ميناء سفينة حدود معبر مخيم طبيب مستشفى نهر قمة مقر نظير سياسة اقتصاد ملف';
const VERBS = 'قول عود كرر ضيف غادر عقد وصل لتقي رسل بدأ تخذ كد شهد بحث علن عبر زور';
const PARTICIPLES =
  'قال وقال قالت وقالت أضاف وأضاف كرر وكرر وصل ووصل غادر وغادر التقى أرسلت أعلن زار ستتخذ سيعود بدأت أكد وأكد';

/** Names that the corpus has seen, with their frequency class. */
const NAMES =
  'بوتين:10 موسكو:11 روسيا:12 كوريا:12 سوريا:12 فرنسا:12 ألمانيا:11 نتنياهو:9 نتانياهو:9 لافروف:9 سيرغي:9 سيرجي:7 باريس:10';

function countedWords(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const count = (word: string, frequency: number): void => void classes.set(fold(word), frequency);
  for (const noun of NOUNS.split(' ')) {
    count(noun, 8);
    count(`ال${noun}`, 7);
  }
  for (const stem of VERBS.split(' ')) for (const prefix of ['ي', 'ت']) count(prefix + stem, 6);
  for (const word of PARTICIPLES.split(' ')) {
    count(word, 8);
    count(`ال${word}`, 6);
  }
  for (const pair of NAMES.split(' ')) {
    const [name = '', frequency = '0'] = pair.split(':');
    count(name, Number(frequency));
  }
  return classes;
}

const CLASSES = countedWords();

export const testWords: WordFrequencies = { frequencyClass: (word) => CLASSES.get(word) ?? 0 };

/** One entry: forms of any script, `~` before a short form. */
export function entry(
  id: string,
  type: EntityType,
  forms: string,
  distinctFrom: readonly string[] = [],
): GazetteerEntry {
  return {
    id,
    type,
    kind: type === 'LOC' ? 'country' : 'leader',
    distinctFrom,
    forms: forms.split('|').map((text, at) => {
      const short = text.startsWith('~');
      const name = short ? text.slice(1) : text;
      const script = scriptOfWord(name);
      const language = script === 'arabic' ? 'ar' : script === 'cyrillic' ? 'ru' : 'en';
      return { text: name, language, role: short ? 'short' : at === 0 ? 'preferred' : 'full' };
    }),
  };
}

export const testGazetteer = indexGazetteer([
  entry('wd:Q7747', 'PER', 'فلاديمير بوتين|~بوتين|Vladimir Putin|~Putin|Владимир Путин|~Путин'),
  entry(
    'wd:Q43723',
    'PER',
    'بنيامين نتنياهو|بنيامين نتانياهو|~نتنياهو|~نتانياهو|Benjamin Netanyahu|~Netanyahu',
  ),
  entry('wd:Q159', 'LOC', 'روسيا|Russia|Россия'),
  entry('wd:Q649', 'LOC', 'موسكو|Moscow|Москва'),
  entry('wd:Q142', 'LOC', 'فرنسا|France|Франция'),
  entry('wd:Q183', 'LOC', 'ألمانيا|Germany|Германия'),
  entry('wd:Q858', 'LOC', 'سوريا|Syria|Сирия', ['wd:Q884']),
  entry('wd:Q884', 'LOC', 'كوريا الجنوبية|~كوريا|South Korea', ['wd:Q858']),
  entry('wd:Q18808', 'LOC', 'بيونغ يانغ|Pyongyang|Пхеньян'),
  entry('wd:Q90', 'LOC', 'باريس|Paris|Париж'),
  entry('wd:Q30', 'LOC', 'الولايات المتحدة|United States|США'),
  entry('cd:council', 'ORG', 'مجلس الأمن الدولي|~مجلس الأمن|UN Security Council'),
  entry('cd:cnn', 'ORG', 'سي إن إن|~CNN'),
]);

export const testResources: NameResources = { gazetteer: testGazetteer, words: testWords };
