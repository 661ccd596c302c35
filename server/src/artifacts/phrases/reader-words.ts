/** Words with which a page speaks of itself and of its reader: “our newsletter”, “your inbox”. */
import { foldLabel, type LabelWords } from './label-words.ts';

const WORDS: ReadonlySet<string> = new Set(
  `our us we your my here now today free
  notre nos nous votre vos ici gratuitement
  nuestro nuestra nuestros nuestras nosotros tu tus su aquí gratis ya
  unser unsere unseren unserem unseres uns ihr ihre ihren ihrem ihres dein deine deinen hier jetzt kostenlos
  nosso nossa nossos nossas sua seu suas seus aqui agora grátis
  nostro nostra nostri nostre tuo tua tuoi tue qui subito gratuita
  наш наша наше наши нашу нашей нашем нашего наших нашим ваш ваша вашу вашей вашем ваши сейчас бесплатно
  hemen şimdi ücretsiz bizi bize bizim
  ما شما خود خودتان اینجا هم‌اکنون رایگان
  שלנו שלכם שלך לנו אלינו אצלנו כאן עכשיו חינם
  الآن مجانا هنا معنا إلينا لدينا`
    .split(/\s+/)
    .map(foldLabel),
);
/** Turkish and Arabic write “our” and “your” at the end of a word. */
const ENDINGS =
  /(?:[ıiuü]m[ıiuü]z(?:[dt][aeı]n?|[aeıiuü]|[dt]en)?|[ıiuü]n[ıiuü]z[aei]?)$|.{3}(?:نا|كم)$|^بريدك$/;

/** Whether a line speaks to its reader, as sentences of an article seldom do. */
export const addressesReader = (words: LabelWords): boolean =>
  words.some((word) => WORDS.has(word) || ENDINGS.test(word));
