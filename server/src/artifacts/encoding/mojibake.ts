/**
 * Mojibake: UTF-8 that was read in a code page. Each code page is a rule of its own, and each finding a proof: the
 * text goes back to bytes and these are well-formed UTF-8 that reads as letters.
 */
import type { ArtifactContext, ArtifactRule, Report } from '../rule.ts';
import {
  type ByteTable,
  byteTable,
  type CodePage,
  charactersOf,
  type Decoded,
  decodeRun,
} from './code-pages.ts';

interface MojibakeParts {
  readonly name: string;
  readonly page: CodePage;
  readonly reads: string;
  /** Lead bytes of the scripts that are met in this code page. */
  readonly leads: readonly (readonly [number, number])[];
  /** How many sequences in a row begin a finding; fewer may stand in clean text by chance. */
  readonly run: number;
  readonly examples: ArtifactRule['examples'];
}

const ARABIC = [0xd8, 0xdb] as const;
const CYRILLIC = [0xd0, 0xd1] as const;
const HEBREW = [0xd7, 0xd7] as const;
const LATIN = [0xc3, 0xc5] as const;
const PUNCTUATION = [0xe2, 0xe2] as const;
const SYMBOL = [0xc2, 0xc2] as const;
const EMOJI = [0xf0, 0xf0] as const;

/** What a decoded stretch may hold: letters and marks of the scripts of news, digits, punctuation, symbols, emoji. */
const READABLE =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]+$/u;
const UNREADABLE = /[\u0080-\u009f\p{Co}\p{Cn}]/u;

export const mojibakeCp1256 = mojibakeRule({
  name: 'cp1256',
  page: 'windows-1256',
  reads: 'Windows-1256 (Arabic)',
  leads: [ARABIC],
  run: 3,
  examples: {
    flags: ['قال: ⟦ط§ظ„ط³ظ„ط§ظ… ط¹ظ„ظٹظƒظ…⟧', 'Title: ⟦ظ…ط±ط­ط¨ط§⟧.'],
    leaves: ['ظ„ هنا حرفان، وط§ مثلهما.', 'تعاظم غضب الطلاب، وظل عطاؤهم…'],
  },
});

export const mojibakeCp1252 = mojibakeRule({
  name: 'cp1252',
  page: 'windows-1252',
  reads: 'Windows-1252 (Western)',
  leads: [ARABIC, CYRILLIC, HEBREW, LATIN, SYMBOL, PUNCTUATION, EMOJI],
  run: 1,
  examples: {
    flags: [
      'Le ministre a visit⟦Ã©⟧ une ⟦Ã©⟧cole.',
      'It was ⟦â€œ⟧late⟦â€\u009d⟧ again.',
      '⟦Ø§Ù„Ø³Ù„Ø§Ù…⟧ now.',
      '⟦ÐŸÑ€Ð¸Ð²ÐµÑ‚⟧, he wrote.',
      'It costs ⟦Â£⟧5.',
    ],
    leaves: [
      'VOCÊ “NÃO” sabe o que é SÃO.',
      'NESTLÉ® e AÑO» são nomes.',
      'L’âge d’or, l’île, “Brontë…”',
      'Il dit « Ô temps ».',
      'ÎLE-DE-FRANCE, FORÊT, CHÂTEAU',
    ],
  },
});

export const mojibakeCp1251 = mojibakeRule({
  name: 'cp1251',
  page: 'windows-1251',
  reads: 'Windows-1251 (Cyrillic)',
  leads: [ARABIC, CYRILLIC, HEBREW],
  run: 3,
  examples: {
    flags: ['⟦РџСЂРёРІРµС‚⟧, сказал он.', 'Он сказал: ⟦РјРёСЂ⟧.'],
    leaves: ['Рёв мотора и СССР, США.', 'Різдво, Ріка, Рівне — «Рід».'],
  },
});

export const mojibakeCp1255 = mojibakeRule({
  name: 'cp1255',
  page: 'windows-1255',
  reads: 'Windows-1255 (Hebrew)',
  leads: [ARABIC, CYRILLIC, HEBREW],
  run: 3,
  examples: {
    flags: ['⟦׳©׳œ׳•׳\u009d⟧ לכולם.'],
    leaves: ['שלום לכולם, ג׳ורג׳ וצ׳רלי.'],
  },
});

export const mojibakeCp874 = mojibakeRule({
  name: 'cp874',
  page: 'windows-874',
  reads: 'Windows-874 (Thai)',
  leads: [ARABIC],
  run: 3,
  examples: {
    flags: ['⟦ูƒุชุงุจ⟧ جديد.'],
    leaves: ['คุณรู้ภาษาอาหรับไหม'],
  },
});

export const mojibakeMacRoman = mojibakeRule({
  name: 'macroman',
  page: 'macintosh',
  reads: 'Mac Roman',
  leads: [ARABIC, CYRILLIC, HEBREW],
  run: 3,
  examples: {
    flags: ['⟦ÿßŸÑÿ≥ŸÑÿßŸÖ⟧ now.'],
    leaves: ['L’Haÿ-les-Roses, “Ÿ” et Ø.'],
  },
});

function mojibakeRule({ name, page, reads, leads, run, examples }: MojibakeParts): ArtifactRule {
  let tables: { readonly bytes: ByteTable; readonly begin: RegExp } | undefined;
  const prepare = () => {
    const bytes = byteTable(page);
    const lead = `[${charactersOf(bytes, ...leads)}]`;
    const trail = `[${charactersOf(bytes, [0x80, 0xbf])}]`;
    return { bytes, begin: new RegExp(`(?:${lead}${trail}){${run}}`, 'g') };
  };
  return {
    id: `encoding/mojibake-utf8-as-${name}`,
    title: `UTF-8 read as ${reads}`,
    description: `Text in UTF-8 was read as ${reads}, so that each letter became two or three wrong ones. Every finding is proved: the letters go back to bytes, and the bytes are well-formed UTF-8. The repaired text is the fix.`,
    severity: 'error',
    confidence: 'proof',
    languages: 'all',
    examples,
    *find({ article, profile }: ArtifactContext): Iterable<Report> {
      if (!profile.hasRange(0x80, 0xffff)) return;
      tables ??= prepare();
      const { bytes, begin } = tables;
      const { text } = article;
      begin.lastIndex = 0;
      for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
        const decoded = decodeRun(text, match.index, bytes);
        if (decoded === undefined || !isProof(decoded, text, run)) continue;
        begin.lastIndex = decoded.end;
        yield {
          start: decoded.start,
          end: decoded.end,
          message: `“${excerpt(text.slice(decoded.start, decoded.end))}” is UTF-8 that was read as ${reads}; it says “${excerpt(decoded.text)}”.`,
          fixes: [
            {
              title: `Read it as UTF-8: “${excerpt(decoded.text)}”`,
              kind: 'safe',
              edits: [{ start: decoded.start, end: decoded.end, newText: decoded.text }],
            },
          ],
        };
      }
    },
  };
}

/** Whether the decoded text reads, and is too long or too telling to be chance. */
function isProof(decoded: Decoded, text: string, run: number): boolean {
  if (UNREADABLE.test(decoded.text) || !READABLE.test(decoded.text)) return false;
  if (decoded.sequences >= Math.max(run, 3)) return true;
  return run < 3 && isTelling(decoded, text);
}

/**
 * One or two accented letters or marks: proof only where what stood there cannot be spelling. A capital with tilde
 * or circumflex inside a word of small letters is none, and neither is one before a sign.
 */
function isTelling({ start, end, text: decoded }: Decoded, text: string): boolean {
  const quote = text.slice(start, end);
  if (/^[âð]/.test(quote)) return quote.length >= 3 && /^[\p{P}\p{S}\p{Emoji}]/u.test(decoded);
  const inWord = /\p{Ll}/u.test(text[start - 1] ?? '') || /\p{Ll}/u.test(text[end] ?? '');
  if (/^Â/.test(quote))
    return /^Â[£§©®°±«»·¿¡\u00a0½¼¾²³]/.test(quote) && !/\p{L}/u.test(text[start - 1] ?? '');
  return /^[ÃÄÅ]/.test(quote) && inWord && /^\p{L}/u.test(decoded);
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
