/**
 * «مجلس الأمن» is the Security Council of the United Nations, «مجلس الأمن الروسي» is Russia's own: a name made of
 * common words is another body's when an adjective of a nation or of ownership follows.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Run } from './name-words.ts';

/** Kinds of body that every state has, folded and without article. */
const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  (
    'مجلس وزاره برلمان محكمه هييه لجنه وكاله بنك مصرف جيش قوات حرس شرطه مركز موسسه اتحاد حكومه ديوان دايره ' +
    'جهاز رابطه نقابه مكتب معهد سلطه اداره بورصه حزب هلال صليب سكرتاريه امانه مديريه شوري جمعيه نيابه استخبارات مخابرات'
  ).split(' '),
);

/** Adjectives of ownership and rank that set one such body apart from another. */
const ADJECTIVES_OF_OWNERSHIP: ReadonlySet<string> = new Set(
  (
    'القومي الوطني الاهلي المحلي المركزي الملكي الجمهوري الاميري الفيدرالي الفدرالي الاتحادي الاعلي الاقليمي الداخلي ' +
    'الاشتراكي الديمقراطي الديموقراطي الشيوعي الليبرالي العمالي ' +
    'العربي الاوروبي الافريقي الاسيوي الخليجي الاسلامي الانتقالي العسكري الشعبي الافغاني الفنزويلي الصومالي القبرصي'
  ).split(' '),
);

/** Endings by which the name of a country goes on where its adjective has ي: روسيا, فرنسا, مصر, السعودية. */
const COUNTRY_ENDINGS = ['', 'ا', 'يا', 'يه', 'ه'] as const;

/**
 * The end of the adjectives of nation or ownership after an Arabic organisation of common words; `to` where there is
 * none. @param from first word of the organisation @param to the word after its last
 */
export function endOfOwner(run: Run, from: number, to: number, first: string, gazetteer: Gazetteer): number {
  const kind = first.startsWith('ال') ? first.slice(2) : first;
  if (!KINDS_OF_BODY.has(kind) || !run.words.slice(from + 1, to).every(({ lexeme }) => lexeme.ordinary)) {
    return to;
  }
  let end = to;
  while (end < run.words.length && isOwner(run.folded[end]!, gazetteer)) end++;
  return end;
}

function isOwner(folded: string, gazetteer: Gazetteer): boolean {
  const masculine = folded.endsWith('يه') ? folded.slice(0, -1) : folded;
  if (ADJECTIVES_OF_OWNERSHIP.has(masculine)) return true;
  if (!masculine.startsWith('ال') || !masculine.endsWith('ي')) return false;
  const withArticle = masculine.slice(0, -1);
  return [withArticle, withArticle.slice(2)].some((stem) =>
    COUNTRY_ENDINGS.some((ending) =>
      gazetteer.lookup(stem + ending).some(({ type, kind }) => type === 'LOC' && OWNERS.has(kind)),
    ),
  );
}

/** Kinds of place that have a government. */
const OWNERS: ReadonlySet<string> = new Set(['country', 'territory']);
