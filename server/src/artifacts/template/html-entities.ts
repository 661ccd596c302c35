/** Decodes character references of HTML as far as news text meets them. Source: the HTML standard, 13.5. */

const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'nbsp=\u00a0 amp=& lt=< gt=> quot=" apos=\' laquo=« raquo=» ldquo=“ rdquo=” lsquo=‘ rsquo=’ sbquo=‚ bdquo=„ ' +
    'lsaquo=‹ rsaquo=› ndash=– mdash=— hellip=… middot=· bull=• copy=© reg=® trade=™ deg=° sect=§ para=¶ euro=€ ' +
    'pound=£ yen=¥ cent=¢ plusmn=± times=× divide=÷ frac12=½ frac14=¼ frac34=¾ sup2=² sup3=³ micro=µ iexcl=¡ iquest=¿ ' +
    'agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì ' +
    'iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û ' +
    'uuml=ü yuml=ÿ szlig=ß oelig=œ scaron=š Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç ' +
    'Egrave=È Eacute=É Ecirc=Ê Euml=Ë Iacute=Í Icirc=Î Ntilde=Ñ Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö Oslash=Ø Uacute=Ú ' +
    'Ucirc=Û Uuml=Ü zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f shy= ensp=\u2002 emsp=\u2003 thinsp=\u2009 rarr=→ larr=← ' +
    'lsqb=[ rsqb=] lbrack=[ rbrack=] lpar=( rpar=) comma=, period=. colon=: excl=! quest=? num=# percnt=% dollar=$'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);

const REFERENCE = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi;
/** How often a text may have been escaped; deeper than this nobody has seen. */
const MAX_DEPTH = 3;

/** Whether a name is one that this table decodes. */
export const isEntityName = (name: string): boolean => NAMED.has(name);

/** Decodes references, again where the outcome is a reference (`&amp;quot;`). Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next = decoded.replace(REFERENCE, (whole, name: string) => decodeOne(name) ?? whole);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** One reference without its ampersand and semicolon; undefined when it names no character that text may hold. */
function decodeOne(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name) ?? NAMED.get(name.toLowerCase());
  const hexadecimal = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(new Uint8Array([code]));
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code === 0xad || code === 0x200b || code === 0xfeff ? '' : String.fromCodePoint(code);
}
