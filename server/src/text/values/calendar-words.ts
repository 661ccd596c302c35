/** Names of months and weekdays, in the languages and calendars that news is written in. Data only. */
import { fold } from '../folding.ts';

/** Calendars by which dates are given. */
export type Calendar = 'gregorian' | 'islamic' | 'persian' | 'hebrew';

/** A month of a calendar, from 1. */
export interface MonthName {
  readonly calendar: Calendar;
  readonly month: number;
}

/** Month by month; `|` parts the names of one month. Arabic: of Egypt and the Gulf, of the Levant, of the Maghreb. */
const GREGORIAN = [
  'January|Jan|يناير|كانون الثاني|جانفي|января|январь|январе|січня|janvier|janv|enero|ene|Januar|Jänner|ocak|gennaio|janeiro|ژانویه|ינואר',
  'February|Feb|فبراير|شباط|فيفري|февраля|февраль|феврале|лютого|février|févr|febrero|feb|Februar|şubat|febbraio|fevereiro|فوریه|פברואר',
  'March|Mar|مارس|آذار|марта|март|марте|березня|mars|marzo|März|mart|março|مارس|מרץ|מרס',
  'April|Apr|أبريل|إبريل|نيسان|أفريل|апреля|апрель|апреле|квітня|avril|avr|abril|abr|nisan|aprile|آوریل|אפריל',
  'May|مايو|أيار|ماي|мая|май|мае|травня|mai|mayo|mayıs|maggio|maio|مه|מאי',
  'June|Jun|يونيو|حزيران|جوان|июня|июнь|июне|червня|juin|junio|Juni|haziran|giugno|junho|ژوئن|יוני',
  'July|Jul|يوليو|تموز|جويلية|июля|июль|июле|липня|juillet|juil|julio|Juli|temmuz|luglio|julho|ژوئیه|יולי',
  'August|Aug|أغسطس|آب|أوت|августа|август|августе|серпня|août|agosto|ağustos|اوت|אוגוסט',
  'September|Sep|Sept|سبتمبر|أيلول|сентября|сентябрь|сентябре|вересня|septembre|septiembre|setiembre|eylül|settembre|setembro|سپتامبر|ספטמבר',
  'October|Oct|أكتوبر|تشرين الأول|октября|октябрь|октябре|жовтня|octobre|octubre|Oktober|Okt|ekim|ottobre|outubro|اکتبر|אוקטובר',
  'November|Nov|نوفمبر|تشرين الثاني|ноября|ноябрь|ноябре|листопада|novembre|noviembre|kasım|novembro|نوامبر|נובמבר',
  'December|Dec|ديسمبر|كانون الأول|декабря|декабрь|декабре|грудня|décembre|diciembre|Dezember|Dez|aralık|dicembre|dezembro|دسامبر|דצמבר',
];
const ISLAMIC = [
  'محرم|المحرم|Muharram',
  'صفر|Safar',
  'ربيع الأول|ربیع الاول',
  'ربيع الآخر|ربيع الثاني|ربیع الثانی',
  'جمادى الأولى|جمادی الاول',
  'جمادى الآخرة|جمادى الثانية|جمادی الثانی',
  'رجب|Rajab',
  'شعبان',
  'رمضان|Ramadan',
  'شوال|Shawwal',
  'ذو القعدة|ذي القعدة|ذی القعده',
  'ذو الحجة|ذي الحجة|ذی الحجه',
];
const PERSIAN = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|');

/** Weekdays from Sunday on. */
const WEEKDAYS = [
  'Sunday|Sun|الأحد|воскресенье|неділя|dimanche|domingo|Sonntag|pazar|یکشنبه|domenica|ראשון',
  'Monday|Mon|الاثنين|الإثنين|понедельник|понеділок|lundi|lunes|Montag|pazartesi|دوشنبه|lunedì|segunda|שני',
  'Tuesday|Tue|الثلاثاء|вторник|вівторок|mardi|martes|Dienstag|salı|سه‌شنبه|سهشنبه|martedì|terça|שלישי',
  'Wednesday|Wed|الأربعاء|среда|среду|середа|mercredi|miércoles|Mittwoch|çarşamba|چهارشنبه|mercoledì|quarta|רביעי',
  'Thursday|Thu|الخميس|четверг|четвер|jeudi|jueves|Donnerstag|perşembe|پنجشنبه|giovedì|quinta|חמישי',
  'Friday|Fri|الجمعة|пятница|пятницу|п’ятниця|vendredi|viernes|Freitag|cuma|جمعه|venerdì|sexta|שישי',
  'Saturday|Sat|السبت|суббота|субботу|субота|samedi|sábado|Samstag|Sonnabend|cumartesi|شنبه|sabato|שבת',
];

/** English names of the weekdays, from Sunday on. */
export const WEEKDAY_NAMES = WEEKDAYS.map((names) => names.slice(0, names.indexOf('|')));

let months: ReadonlyMap<string, MonthName> | undefined;
let weekdays: ReadonlyMap<string, number> | undefined;

/** The month of folded words, one or two of them joined by a space. */
export function monthNamed(folded: string): MonthName | undefined {
  months ??= readMonths();
  return months.get(folded);
}

/** The weekday of a folded word, 0 for Sunday. */
export function weekdayNamed(folded: string): number | undefined {
  weekdays ??= new Map(
    WEEKDAYS.flatMap((names, day) => names.split('|').map((name) => [fold(name), day] as const)),
  );
  return weekdays.get(folded);
}

function readMonths(): ReadonlyMap<string, MonthName> {
  const found = new Map<string, MonthName>();
  const add = (calendar: Calendar, lists: readonly string[]): void => {
    lists.forEach((names, index) => {
      for (const name of names.split('|')) {
        const folded = fold(name);
        if (!found.has(folded)) found.set(folded, { calendar, month: index + 1 });
      }
    });
  };
  add('gregorian', GREGORIAN);
  add('islamic', ISLAMIC);
  add('persian', PERSIAN);
  return found;
}
