/** Lines that hold a date or a time and nothing else: when the page was published, or how long ago. */

import { lineDeletion } from '../../findings/deletion.ts';
import { say } from '../../messages/message.ts';
import type { Paragraph } from '../../text/article.ts';
import { fold } from '../../text/folding.ts';
import { type ArtifactRule, OWN_LINE } from '../rule.ts';

const foldedSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** Months, weekdays, hours, zones and the labels of time, in the languages that sites write them in. */
const TIME_WORDS = foldedSet(`
  يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون الثاني شباط آذار نيسان أيار حزيران
  تموز آب أيلول تشرين الأول الثاني محرم صفر ربيع الآخر جمادى رجب شعبان رمضان شوال القعدة الحجة ذو السبت الأحد الاثنين الإثنين
  الثلاثاء الأربعاء الخميس الجمعة ص م ت صباحا مساء هـ غرينتش بتوقيت الساعة تاريخ النشر نشر آخر تحديث التحديث في يوم الموافق الموافقة جرينتش ق ظ عصرا ظهرا فجرا ليلا صباح الجمعة تم نشر حدث أنشئ أضيف تأريخ الإثنين بتاريخ حزيران
  mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom seg ter qua qui sex gio пн вт ср чт пт сб вс pzt sal çar per cum cmt paz
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc est edt pst
  bst cet cst mst pdt edt hrs gmt st nd rd th at on of by news last latest updated update published publish posted modified date dated created time first today yesterday aest
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен окт ноя
  дек понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера в мск года г обновлено обновлён опубликовано опубликована дата публикации время добавлено изменено последнее обновление по московскому времени
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
  samedi dimanche publié publiée le à mis mise jour modifié modifiée actualisé dernière heures aujourd hui aujourd'hui hier créé ce heure de
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
  viernes sábado domingo de del actualizado actualizada actualización publicado publicada publicación fecha última modificado el a la las los hora horas h hs hrs hoy ayer creado am pm cest
  januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr um am den vom stand januar
  aktualisiert aktualisierung veröffentlicht erstellt letzte geändert zuletzt heute gestern erschienen publiziert datum mesz mez
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi
  pazar son güncelleme güncellendi güncellenme yayınlanma yayınlandı yayın giriş eklenme oluşturulma tarihi tarih saat tsi bugün dün
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه تاریخ
  انتشار ساعت به‌روز رسانی به‌روزرسانی بروزرسانی تاریخ منتشر شده شد در ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر آخرین صبح عصر شب دیروز امروز
  ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר עודכן עדכון לאחרונה אחרון פורסם תאריך שעה בשעה יום ראשון שני שלישי רביעי חמישי שישי שבת היום אתמול
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira sábado atualizado atualizada atualização publicado publicada publicação postado criado modificado às as em última hoje ontem brt há h min gennaio febbraio aprile maggio
  giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica aggiornato aggiornata aggiornamento pubblicato pubblicata pubblicazione ultimo ultima modifica alle ore il oggi ieri data creato del
`);
/** Words that make a distance of a number and a unit: "four days ago", "منذ 4 أيام". */
const DISTANCE = foldedSet(`
  منذ قبل ago назад il y a hace há atrás vor fa önce evvel پیش قبل לפני
`);
/** Units of such a distance, and forms that hold their own number (ساعتين, שעתיים, "an hour"). */
const UNITS = foldedSet(`
  ثانية ثوان ثواني دقيقة دقيقتين دقائق ساعة ساعتين ساعات يوم يوما يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور سنة سنوات عام
  second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years
  секунду секунды секунд минуту минуты минут час часа часов день дня дней неделю недели недель месяц месяца месяцев год года лет
  seconde secondes heure heures jour jours semaine semaines mois an ans
  segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos
  sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
  secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni un’ora un'ora
  saniye dakika saat gün hafta ay yıl
  ثانیه دقیقه ساعت روز هفته ماه سال
  שנייה שניות דקה דקות שעה שעתיים שעות יום יומיים ימים שבוע שבועיים שבועות חודש חודשיים חודשים שנה שנתיים שנים
  an one une un una uno uma um einem einer bir یک about almost over less than около حوالي
`);
const DATE =
  /\p{N}{1,2}[/.-]\p{N}{1,2}[/.-]\p{N}{2,4}|\p{N}{4}[/.-]\p{N}{1,2}[/.-]\p{N}{1,2}|\p{N}{1,2}[:hH]\p{N}{2}/u;
const MAX_WORDS = 16;
const LONGEST_DISTANCE = 5;
/** A number of one or two digits is a day or an hour, one of four a year; French and Portuguese write 11h05. */
const NUMBER = /^(?:\p{N}{1,2}|\p{N}{4}|\p{N}{1,2}[hH]\p{N}{0,2}(?:min|m)?)(?:st|nd|rd|th|er|º|am|pm)?$/iu;

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
      'בא אתמול.\n⟦לפני שעתיים⟧',
      'Il est venu.\n⟦Publié le 14/03/2024 à 09h41, mis à jour à 11h05⟧',
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
      'An hour\nHe came.',
      '3 hours\nHe came.',
    ],
  },
  reach: OWN_LINE,
  *find({ article }) {
    for (const paragraph of article.paragraphs) {
      if (paragraph.words.length > MAX_WORDS || paragraph.text.length > 90) continue;
      const kind = kindOf(paragraph);
      if (kind === undefined) continue;
      yield {
        start: paragraph.start,
        end: paragraph.end,
        severity: kind === 'distance' ? 'warning' : 'information',
        message: say(
          '“{text}” says when the page was published; move it to the article’s data, or delete it.',
          { text: paragraph.text },
        ),
        unnecessary: true,
        fixes: [
          {
            title: say('Delete the line'),
            kind: 'confirm',
            edits: [lineDeletion(article.text, article.lines, paragraph.line)],
          },
        ],
      };
    }
  },
};

/** What a line says of time if all its words are words of time; undefined when it says anything else. */
function kindOf({ text, tokens }: Paragraph): 'distance' | 'date' | undefined {
  let numbers = 0;
  let words = 0;
  let marks = 0;
  let units = 0;
  for (const token of tokens) {
    const word = fold(token.text);
    if (NUMBER.test(token.text)) numbers++;
    else if (DISTANCE.has(word)) marks++;
    else if (UNITS.has(word)) units++;
    else if (TIME_WORDS.has(word)) words++;
    else return undefined;
    if (UNITS.has(word) && DISTANCE.has(word)) units++;
  }
  if (marks > 0 && units > 0 && tokens.length <= LONGEST_DISTANCE) return 'distance';
  return numbers >= 2 && (DATE.test(text) || words + units >= 1) ? 'date' : undefined;
}
