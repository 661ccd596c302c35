/**
 * Mojibake: UTF-8 that was read in a code page. Each code page is a rule of its own, and each finding a proof: the
 * text goes back to bytes and these are well-formed UTF-8 that reads as letters.
 */
import { type Message, say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import { type ArtifactContext, type ArtifactRule, OWN_LINE, type Report } from '../rule.ts';
import type { Decoded } from './code-pages.ts';
import { type MojibakeKind, mojibakeIn } from './mojibake-survey.ts';

interface MojibakeParts {
  readonly kind: MojibakeKind;
  readonly reads: Message;
  readonly examples: ArtifactRule['examples'];
}

function mojibakeRule({ kind, reads, examples }: MojibakeParts): ArtifactRule {
  return {
    id: kind === 'double' ? 'encoding/mojibake-double' : `encoding/mojibake-utf8-as-${kind}`,
    title: `UTF-8 read as ${english(reads)}`,
    description: `Text in UTF-8 was read as ${english(reads)}, so that each letter became two or three wrong ones. Every finding is proved: the letters go back to bytes, and the bytes are well-formed UTF-8. The repaired text is the fix; where an extractor dropped half of a letter, the letter is guessed and a person confirms it.`,
    severity: 'error',
    confidence: 'proof',
    languages: 'all',
    examples,
    reach: OWN_LINE,
    isSilent: ({ profile }) => profile.codePages().length === 0,
    *find({ article, profile }: ArtifactContext): Iterable<Report> {
      const found = mojibakeIn(article, profile).get(kind) ?? [];
      for (const decoded of found) yield report(article.text, decoded, reads);
    },
  };
}

function report(text: string, { start, end, text: repaired, lost }: Decoded, reads: Message): Report {
  const guessed =
    lost === 0
      ? ''
      : say(
          ' {count, plural, one {# of its letters had lost a half and is guessed.} other {# of its letters had lost a half and are guessed.}}',
          { count: lost },
        );
  return {
    start,
    end,
    message: say('“{text}” is UTF-8 that was read as {reads}; it says “{repaired}”.{guessed}', {
      text: excerpt(text.slice(start, end)),
      reads,
      repaired: excerpt(repaired),
      guessed,
    }),
    fixes: [
      {
        title: say('Read it as UTF-8: “{repaired}”', { repaired: excerpt(repaired) }),
        kind: lost === 0 ? 'safe' : 'confirm',
        edits: [{ start, end, newText: repaired }],
      },
    ],
  };
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** One rule for each code page, and one for text that was read wrong twice. */
export const MOJIBAKE_RULES: readonly ArtifactRule[] = [
  mojibakeRule({
    kind: 'double',
    reads: say('a code page, twice'),
    examples: {
      flags: ['Le ministre a visit⟦ÃƒÂ©⟧ une ⟦ÃƒÂ©⟧cole.', '⟦Ã˜Â§Ã™â€žÃ˜Â³Ã™â€žÃ˜Â§Ã™â€¦⟧ now.'],
      leaves: ['Le ministre a visitÃ© une Ã©cole.', 'VOCÊ “NÃO” sabe o que é SÃO.'],
    },
  }),
  mojibakeRule({
    kind: 'cp1256',
    reads: say('Windows-1256 (Arabic)'),
    examples: {
      flags: [
        'قال: ⟦ط§ظ„ط³ظ„ط§ظ… ط¹ظ„ظٹظƒظ…⟧',
        'Title: ⟦ظ…ط±ط­ط¨ط§⟧.',
        '⟦ط§ظ„ط§ططھظپط§ظ„⟧ أمس.',
        'Le ministre a visit⟦أ©⟧ une ⟦أ©⟧cole.',
      ],
      leaves: ['ظ„ هنا حرفان، وط§ مثلهما.', 'تعاظم غضب الطلاب، وظل عطاؤهم…', 'ر، ز، ذ، رأى «آ»، ثم أ، ب'],
    },
  }),
  mojibakeRule({
    kind: 'cp1252',
    reads: say('Windows-1252 (Western)'),
    examples: {
      flags: [
        'Le ministre a visit⟦Ã©⟧ une ⟦Ã©⟧cole.',
        'It was ⟦â€œ⟧late⟦â€\u009d⟧ again.',
        '⟦Ø§Ù„Ø³Ù„Ø§Ù…⟧ now.',
        '⟦ÐŸÑ€Ð¸Ð²ÐµÑ‚⟧, he wrote.',
        'It costs ⟦Â£⟧5.',
        'Antinoke⟦Â´⟧s house',
        '⟦Ã\u00a0⟧ la mairie',
      ],
      leaves: [
        'VOCÊ “NÃO” sabe o que é SÃO.',
        'NESTLÉ® e AÑO» são nomes.',
        'L’âge d’or, l’île, “Brontë…”',
        'Il dit « Ô temps ».',
        'ÎLE-DE-FRANCE, FORÊT, CHÂTEAU',
      ],
    },
  }),
  mojibakeRule({
    kind: 'cp1251',
    reads: say('Windows-1251 (Cyrillic)'),
    examples: {
      flags: ['⟦РџСЂРёРІРµС‚⟧, сказал он.', 'Он сказал: ⟦РјРёСЂ⟧.', 'It⟦вЂ™⟧s late.'],
      leaves: ['Рёв мотора и СССР, США.', 'Різдво, Ріка, Рівне — «Рід».', 'В «Г» и «Д»'],
    },
  }),
  mojibakeRule({
    kind: 'cp1250',
    reads: say('Windows-1250 (Central European)'),
    examples: {
      flags: ['⟦Ř§Ů„ŘłŮ„Ř§Ů…⟧ now.', 'Le ministre a visit⟦Ă©⟧ une ⟦Ă©⟧cole.'],
      leaves: ['Řeka Ůpa a Řím, „Říjen“.', 'Đorđe i Ńa', 'ĂȘsta'],
    },
  }),
  mojibakeRule({
    kind: 'cp1254',
    reads: say('Windows-1254 (Turkish)'),
    examples: {
      flags: ['⟦ĞŸÑ€Ğ¸Ğ²ĞµÑ‚⟧, yazdı.'],
      leaves: ['DOĞU, DAĞ, IĞDIR’da “DAĞ”', 'İzmir ve İğne'],
    },
  }),
  mojibakeRule({
    kind: 'cp1255',
    reads: say('Windows-1255 (Hebrew)'),
    examples: {
      flags: ['⟦׳©׳œ׳•׳\u009d⟧ לכולם.'],
      leaves: ['שלום לכולם, ג׳ורג׳ וצ׳רלי.', 'ג€100'],
    },
  }),
  mojibakeRule({
    kind: 'cp874',
    reads: say('Windows-874 (Thai)'),
    examples: {
      flags: ['⟦ูƒุชุงุจ⟧ جديد.'],
      leaves: ['คุณรู้ภาษาอาหรับไหม', 'ระยะทางจะกะพริบและขยะ'],
    },
  }),
  mojibakeRule({
    kind: 'iso-8859-6',
    reads: say('ISO-8859-6 (Arabic)'),
    examples: {
      flags: ['⟦ع\u0083ع\u0084ع\u0085⟧ جديدة.'],
      leaves: ['عظيم وظلع وعظ'],
    },
  }),
  mojibakeRule({
    kind: 'macroman',
    reads: say('Mac Roman'),
    examples: {
      flags: ['⟦ÿßŸÑÿ≥ŸÑÿßŸÖ⟧ now.', 'Le ministre a visit⟦√©⟧ une ⟦√©⟧cole.', 'It⟦‚Äô⟧s late.'],
      leaves: ['L’Haÿ-les-Roses, “Ÿ” et Ø.', '√2 et √x'],
    },
  }),
  mojibakeRule({
    kind: 'cp437',
    reads: say('code page 437 (DOS)'),
    examples: {
      flags: ['⟦╪º┘ä╪│┘ä╪º┘à⟧ now.', 'Le ministre a visit⟦├⌐⟧ une ⟦├⌐⟧cole.', 'It⟦ΓÇÖ⟧s late.'],
      leaves: ['├── src\n│   └── main', '╔═╗ ║ ╚═╝'],
    },
  }),
  mojibakeRule({
    kind: 'cp850',
    reads: say('code page 850 (DOS)'),
    examples: {
      flags: ['Le ministre a visit⟦├®⟧ une ⟦├®⟧cole.', '⟦Ïº┘ä┘ê┘çÏº┘à⟧ now.'],
      leaves: ['├── src\n│   └── main'],
    },
  }),
];
