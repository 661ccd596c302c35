/** Counters of a page and reading times: lines that hold a number, what is counted, and nothing else. */
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import type { Word } from '../../text/tokens.ts';
import { lineRule } from '../line-rule.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** What pages count, and the words that name the time of reading. */
const COUNTED = words(`
  view views read reads share shares like likes comment comments reply replies response responses reaction reactions vote votes follower
  followers download downloads photo photos reading
  مشاهدة مشاهدات المشاهدات قراءة قراءات القراءات القراءة تعليق تعليقات تعليقا رد ردود ردا التعليقات مشاركة مشاركات المشاركات زيارة زيارات
  الزيارات إعجاب إعجابات متابع متابعا صورة صور شاهده
  просмотр просмотра просмотров просмотры комментарий комментария комментариев комментарии чтения чтение ответ ответа ответов лайк лайка лайков репостов
  прочтений прочитали прочитано фото
  vue vues lecture lectures commentaire commentaires réponse réponses partage partages réaction réactions photos lu vue
  visita visitas lectura lecturas vistas vista comentario comentarios compartido compartidos reproducciones respuestas respuesta reacciones leer visto vista leído
  visualização visualizações leitura leituras comentário comentários respostas resposta reações compartilhamento compartilhamentos curtidas
  aufruf aufrufe kommentar kommentare antworten antwort reaktionen lesezeit lesedauer geteilt gelesen aufgerufen bilder leser
  görüntülenme görüntüleme okunma okuma yorum yanıt paylaşım beğeni izlenme okundu
  بازدید بازدیدها نظر نظرات دیدگاه پاسخ مطالعه پسند لایک
  צפיות צפייה תגובות תגובה שיתופים שיתוף קריאה לייקים
  visualizzazione visualizzazioni letture lettura commenti commento risposte risposta reazioni condivisioni
`);
/** Words that join the number to what is counted. */
const JOINING = words(`
  min mins minute minutes second seconds sec the of to time estimated est total number count
  عدد زمن مدة وقت في دقيقة دقائق المتوقع المتوقعة المقدر المقدرة التقديري تقريبا حوالي ثانية ثوان للقراءة مرات مرة
  время на мин минута минуты минут сек секунд всего количество раз
  temps de durée nombre env environ fois
  tiempo minuto minutos segundos número total aprox para veces
  tempo di minuti secondi numero
  ca etwa minuten min zeit anzahl mal
  dk dakika dakikada süresi sayısı saniye kez defa
  تعداد زمان دقیقه ثانیه مرتبه بار
  דקות דקה זמן מספר משך
  wörter words mots palabras
`);
/** Words that are a number by themselves: the dual of a minute. */
const NUMBERS = words('دقيقتان دقيقتين واحدة');
const NUMBER = /^\p{N}[\p{N}.,\u066b\u066c]{0,9}(?:[KkMmТтк])?$/u;
const MOST_WORDS = 8;
/** A count has no marks of a sentence, but for those of its number and the end of an abbreviation. */
const MARKED = /^(?:[^.!?؟؛;،]|\.(?=\p{N})){1,60}\.?$/u;

export const counter = lineRule({
  id: 'chrome/counter',
  title: 'Counter or reading time',
  description:
    'A line such as “266 views” or “5 min read” counts something of the page. It was true for a moment only. All words of the line are a number, what is counted, and words that join them.',
  severity: 'warning',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'He came.\n⟦266 views⟧',
      '⟦5 min read⟧\nHe came.',
      'وصل الوزير.\n⟦عدد المشاهدات: 1250⟧',
      'وصل الوزير.\n⟦زمن القراءة: 3 دقائق⟧',
      'وصل الوزير.\n⟦وقت القراءة المتوقع: دقيقتان⟧',
      'Пришёл.\n⟦12 просмотров⟧',
      'Пришёл.\n⟦1 204 просмотра⟧',
      'Er kam.\n⟦Lesezeit: 3 Minuten⟧',
    ],
    leaves: [
      '12 boxes',
      '36 reads of the meter were wrong.',
      'Chapter 5',
      'He came.\n5 minutes',
      'Views differ\nHe came.',
    ],
  },
  maxLength: 60,
  accept: ({ article }, { text, words }) =>
    article.paragraphs.length > 1 && words.length <= MOST_WORDS && MARKED.test(text) && isCount(words),
  message: (text) => say('“{text}” is a counter of the page; delete the line.', { text }),
  fix: 'safe',
});

function isCount(words: readonly Word[]): boolean {
  let numbers = 0;
  let counted = 0;
  for (const { text } of words) {
    if (NUMBER.test(text) || NUMBERS.has(fold(text))) numbers++;
    else {
      const word = fold(text);
      if (COUNTED.has(word)) counted++;
      else if (!JOINING.has(word)) return false;
    }
  }
  return numbers > 0 && counted > 0;
}
