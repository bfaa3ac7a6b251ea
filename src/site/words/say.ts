import { fill } from '../../model/names/fill.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';

type Values = Readonly<Record<string, string | number>>;

/** Ways to say the words of a table of their own, in the language of the site, with `{name}` replaced by what is given. */
export function createSay<Key extends string>(tables: Readonly<Record<Language, Readonly<Record<Key, string>>>>) {
  const words = tables[siteLanguage];
  return {
    say: (key: Key, values: Values = {}) => fill(words[key], values),
    /** A count in its sentence: `{n}` stands for it. */
    sayCount: (count: number, one: Key, many: Key) => fill(words[count === 1 ? one : many], { n: count }),
  };
}
