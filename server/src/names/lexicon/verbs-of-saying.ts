/**
 * Verbs by which Arabic news reports what somebody said. A bare name behind one is hardly ever new to the reader: “سيرجي
 * كاترين، رئيس الغرفة … ولفت كاترين إلى”.
 */

const VERBS: ReadonlySet<string> = new Set(
  (
    'قال قالت يقول تقول اضاف اضافت يضيف اكد اكدت يوكد توكد اوضح اوضحت يوضح توضح تابع تابعت يتابع ذكر ذكرت يذكر صرح صرحت ' +
    'اشار اشارت يشير اعلن اعلنت اعتبر اعتبرت يعتبر راي رات يري تري لفت لفتت كتب كتبت وصف وصفت شدد شددت بين بينت كشف كشفت ' +
    'زعم زعمت ادعي ادعت اقر اقرت نفي نفت شرح شرحت علق علقت رد ردت دعا دعت طالب طالبت حذر حذرت توقع توقعت اعرب اعربت ' +
    'ختم اختتم استطرد استدرك اردف اعترف اعترفت نوه نوهت'
  ).split(' '),
);

/** Whether a folded Arabic word, with or without و or ف before it, is such a verb. */
export function isVerbOfSaying(folded: string): boolean {
  if (VERBS.has(folded)) return true;
  return (folded.startsWith('و') || folded.startsWith('ف')) && VERBS.has(folded.slice(1));
}
