/** Several buttons in one line: names of networks, “print”, “e-mail”, and nothing else. */
import { say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { lineRule } from '../line-rule.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** Names of networks: two of them are a row of buttons. */
const NETWORKS = words(`
  facebook twitter x whatsapp telegram instagram linkedin youtube tiktok pinterest threads mastodon bluesky viber reddit flipboard
  messenger xing tumblr vk ok vkontakte rutube discord snapchat signal wechat line
  فيسبوك فيس بوك تويتر إكس واتساب واتس تيليجرام تيليغرام تلغرام تلجرام تيلغرام انستغرام إنستغرام انستجرام لينكدإن لينكد يوتيوب ماسنجر بنترست سناب شات
  вконтакте вк одноклассники телеграм телеграмм ватсап вотсап вайбер фейсбук твиттер дзен ютуб инстаграм
  تلگرام اینستاگرام توییتر واتساپ فیسبوک ایتا بله سروش روبیکا آپارات
  פייסבוק טוויטר ווטסאפ וואטסאפ טלגרם אינסטגרם יוטיוב טיקטוק לינקדאין
`);
/** What stands on buttons beside them. */
const BUTTONS = words(`
  share tweet print email mail e copy link save pin like follow send more comment comments
  مشاركة شارك طباعة إرسال أرسل نسخ الرابط رابط حفظ تغريدة غرد بريد إلكتروني تعليق المزيد متابعة
  поделиться печать распечатать отправить ссылка скопировать почта сохранить твитнуть
  partager imprimer envoyer copier lien courriel enregistrer commenter
  compartir imprimir enviar copiar enlace correo guardar comentar
  teilen drucken senden kopieren merken mailen twittern kommentieren
  paylaş yazdır gönder kopyala kaydet yorum bağlantı
  اشتراک‌گذاری چاپ ارسال کپی لینک ذخیره ایمیل
  שתף שתפו הדפסה הדפס שלח שלחו העתק קישור מייל שמור ציוץ
  compartilhar partilhar salvar copiar
  condividi stampa invia copia salva commenta
`);
const MOST_WORDS = 14;

export const buttonRow = lineRule({
  id: 'chrome/button-row',
  title: 'Row of share buttons',
  description:
    'A line that holds names of networks, words such as “print” and “e-mail”, and nothing else was a row of buttons.',
  severity: 'error',
  confidence: 'strong',
  languages: 'all',
  examples: {
    flags: [
      'وصل الوزير أمس.\n⟦فيسبوك تويتر واتساب⟧',
      'Er kam.\n⟦E-Mail Drucken Teilen⟧',
      'He came.\n⟦Share | Tweet | Print⟧',
    ],
    leaves: [
      'Facebook and Twitter\nHe came.',
      'He came.\nPrint this',
      'He came.\nMore comments',
      'Share\nHe came.',
    ],
  },
  maxLength: 160,
  accept: ({ article }, { words, ordinal }) => {
    if (ordinal === 0 || article.paragraphs.length < 2) return false;
    if (words.length < 2 || words.length > MOST_WORDS) return false;
    let networks = 0;
    for (const { text } of words) {
      const word = fold(text);
      if (NETWORKS.has(word)) networks++;
      else if (!BUTTONS.has(word)) return false;
    }
    return networks > 0 || words.length > 2;
  },
  message: (text) => say('“{text}” is a row of buttons; delete the line.', { text }),
  fix: 'safe',
});
