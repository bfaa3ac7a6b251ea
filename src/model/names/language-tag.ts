/**
 * A language tag (BCP 47, RFC 5646) in its usual case, or undefined where the text is none. A code of ISO 639-2 or
 * 639-3 that has a shorter form gets it, as RFC 5646 §2.2.1 asks. A tag that is right is never exchanged for another
 * one: `tl` stays Tagalog and `prs` stays Dari.
 *
 * @example toLanguageTag('ES-mx') // 'es-MX'
 * @example toLanguageTag('eng') // 'en'
 * @example toLanguageTag('zh-yue') // 'yue'
 */
export function toLanguageTag(text: string): string | undefined {
  // The language is a code of two or three letters: a name such as “english” has the form of a tag too.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return undefined;
  const [language = '', ...others] = text.toLowerCase().replace(extended, '').split('-');
  const shortest = overlong.has(language) ? (kept.get(language) ?? canonical(language)) : language;
  const tag = [shortest ?? language, ...others].reduce((start, part) => `${start}-${toCase(part, start)}`);
  return canonical(tag) === undefined ? undefined : tag;
}

/** Direction in which a language is written; left to right where nothing is known of it. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const known = toLanguageTag(tag);
  return known !== undefined && rightToLeft.has(new Intl.Locale(known).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The tag that may be meant by the name of a language (in English or its own words) or by a tag with a wrong mark. */
export function suggestLanguageTag(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const joined = toLanguageTag(words.replaceAll(/[_ ]/g, '-').replace(/-+$/, ''));
  if (joined !== undefined && /[-_ ]/.test(words)) return joined;
  return listCodes().find((code) => nameOf(code, 'en') === words || nameOf(code, code) === words);
}

/** Languages that were once written after a wider one, as `zh-yue` for `yue` (RFC 5646 §2.2.2). */
const extended = /^(?:ar|kok|lv|ms|sgn|sw|uz|zh)-(?=[a-z]{3}(?:-|$))/;

/** Codes of ISO 639-2 and 639-3 that the registry of BCP 47 leaves out, because a shorter one exists. */
const overlong: ReadonlySet<string> = new Set(
  'aar abk afr aka alb amh ara arg arm asm ava ave aym aze bak bam baq bel ben bih bis bod bos bre bul bur cat ces cha che chi chu chv cor cos cre cym cze dan deu div dut dzo ell eng epo est eus ewe fao fas fij fin fra fre fry ful geo ger gla gle glg glv gre grn guj hat hau hbs heb her hin hmo hrv hun hye ibo ice ido iii iku ile ina ind ipk isl ita jav jaw jpn kal kan kas kat kau kaz khm kik kin kir kom kon kor kua kur lao lat lav lim lin lit ltz lub lug mac mah mal mao mar may mkd mlg mlt mol mon mri msa mya nau nav nbl nde ndo nep nld nno nob nor nya oci oji ori orm oss pan per pli pol por pus que roh ron rum run rus sag san scc scr sin slk slo slv sme smo sna snd som sot spa sqi srd srp ssw sun swa swe tah tam tat tel tgk tgl tha tib tir ton tsn tso tuk tur twi uig ukr urd uzb ven vie vol wel wln wol xho yid yor zha zho zul'.split(
    ' ',
  ),
);

/** Short codes for which the runtime would name another language. */
const kept: ReadonlyMap<string, string> = new Map([
  ['hbs', 'sh'],
  ['tgl', 'tl'],
]);

/** Scripts that run from right to left (ISO 15924; class R or AL of Unicode's Bidi_Class). */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi'.split(
    ' ',
  ),
);

/** `Latn` for a script, `GB` for a country, small letters for the rest and for all that follows a single letter. */
function toCase(part: string, start: string): string {
  if (/-[a-z0-9](?:-|$)/i.test(start)) return part;
  if (/^[a-z]{4}$/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1);
  return /^[a-z]{2}$/.test(part) ? part.toUpperCase() : part;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

function listCodes(): string[] {
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function nameOf(code: string, language: string): string | undefined {
  return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'none' }).of(code)?.toLowerCase();
}
