/** Lines that hold a date or a time and nothing else: when the page was published, or how long ago. */
import { lineDeletion } from '../../findings/deletion.ts';
import type { Paragraph } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import type { ArtifactRule } from '../rule.ts';

const foldedSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** Months, weekdays, hours, zones and the labels of time, in the languages that sites write them in. */
const TIME_WORDS = foldedSet(`
  يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون الثاني شباط آذار نيسان أيار حزيران
  تموز آب أيلول تشرين الأول محرم صفر ربيع الآخر جمادى رجب شعبان رمضان شوال القعدة الحجة ذو السبت الأحد الاثنين الإثنين
  الثلاثاء الأربعاء الخميس الجمعة ص م ت صباحا مساء هـ غرينتش بتوقيت الساعة تاريخ النشر نشر آخر تحديث التحديث في يوم
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc est edt pst
  bst cet st nd rd th at on last latest updated update published posted modified date
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен окт ноя
  дек понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера в мск года обновлено опубликовано
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
  samedi dimanche publié le à mis jour modifié
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
  viernes sábado domingo de del actualizado publicado el hora
  januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr um am stand
  aktualisiert veröffentlicht
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi
  pazar son güncelleme güncellenme yayınlanma tarihi saat
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه تاریخ
  انتشار ساعت به‌روز رسانی
  ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר עודכן לאחרונה פורסם שעה יום
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro atualizado às gennaio febbraio aprile maggio
  giugno luglio settembre ottobre dicembre aggiornato pubblicato alle
`);
/** "Four days ago": a number and a unit between the words that make them a distance. */
const RELATIVE =
  /^(?:منذ|قبل|vor|il y a|hace|há|fa)?[ \u00a0]?\p{N}{1,3}[ \u00a0](?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|секунд[ыу]?|минут[ыу]?|час(?:а|ов)?|д(?:ень|ня|ней)|Minuten?|Stunden?|Tagen?|Wochen?|minutos?|horas?|d[ií]as?|jours?|heures?|dakika|saat|gün|دقيقة|دقائق|ساعة|ساعات|يوما?|أيام|دقیقه|روز|דקות|שעות|ימים|ore|giorni|minuti)(?:[ \u00a0](?:ago|назад|önce|atrás|fa|پیش))?$/iu;
const MARKED_RELATIVE = /^(?:منذ|قبل|vor|il y a|hace|há)|(?:ago|назад|önce|atrás|fa|پیش)$/iu;
const DATE =
  /\p{N}{1,2}[/.-]\p{N}{1,2}[/.-]\p{N}{2,4}|\p{N}{4}[/.-]\p{N}{1,2}[/.-]\p{N}{1,2}|\p{N}{1,2}:\p{N}{2}/u;
const MAX_WORDS = 12;
/** A number of one or two digits is a day or an hour, one of four a year. */
const NUMBER = /^(?:\p{N}{1,2}|\p{N}{4})(?:st|nd|rd|th)?$/iu;

export const timestampLine: ArtifactRule = {
  id: 'chrome/timestamp-line',
  title: 'Date or time alone on a line',
  description:
    'A line that holds a date, a time or “4 days ago” and nothing else is what the page says of itself. Dates are worth keeping elsewhere, so a person confirms the deletion; distances such as “4 days ago” are a warning, because they are wrong by tomorrow. Datelines and dates in sentences are left alone.',
  severity: 'information',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      '⟦06:00 م الأحد 15 يوليو 2018⟧\nوصل الوزير أمس.',
      'He came.\n⟦4 days ago⟧',
      '⟦Latest update May 6th, 2022 12:49 AM⟧\nHe came.',
      '⟦עודכן לאחרונה: 22.2.2024 / 18:35⟧\nבא אתמול.',
      'He came.\n⟦28/2/2023⟧',
    ],
    leaves: [
      'In May 2018 he came.',
      '2018\nHe came.',
      'May\nHe came.',
      'القاهرة في 15 يوليو 2018\nوصل الوزير.',
      '12 boxes',
    ],
  },
  *find({ article }) {
    for (const paragraph of article.paragraphs) {
      if (paragraph.tokens.length > MAX_WORDS || paragraph.text.length > 80) continue;
      const relative = RELATIVE.test(paragraph.text) && MARKED_RELATIVE.test(paragraph.text);
      if (!relative && !isDate(paragraph)) continue;
      yield {
        start: paragraph.start,
        end: paragraph.end,
        severity: relative ? 'warning' : 'information',
        message: `“${paragraph.text}” says when the page was published; move it to the article’s data, or delete it.`,
        unnecessary: true,
        fixes: [
          {
            title: 'Delete the line',
            kind: 'confirm',
            edits: [lineDeletion(article.text, article.lines, paragraph.line)],
          },
        ],
      };
    }
  },
};

/** Whether all words of a line are words of time, and its numbers make a date or an hour. */
function isDate({ text, tokens }: Paragraph): boolean {
  let numbers = 0;
  let words = 0;
  for (const token of tokens) {
    if (NUMBER.test(token.text)) numbers++;
    else if (TIME_WORDS.has(fold(token.text))) words++;
    else return false;
  }
  return numbers >= 2 && (DATE.test(text) || words >= 1);
}
