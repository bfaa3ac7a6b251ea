import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { channelsThatSayNo } from '../../model/vocabularies/index.ts';
import * as en from '../strings/en/passing.ts';
import * as es from '../strings/es/passing.ts';
import type { Sentences } from '../strings/sentences.ts';

/** Which kinds of entry a claim joins, and whether another claim between the same two is one of descent. */
export interface Ends {
  from: string;
  to: string;
  /** True where a claim that says no stands beside one of descent, so that it can deny only a part. */
  isBesideDescent?: boolean;
}

const languages = { en, es } as const satisfies Record<Language, unknown>;

/**
 * The sentence of a channel between entries of two kinds, `{what}` in its place. Every channel has one in each language,
 * which a test holds.
 */
export function sentenceOf(channel: string, ends: Ends, language: Language = siteLanguage): string {
  const isOfIdea = ends.to === 'principles' || (ends.to === 'practices' && ends.from === 'projects');
  const { passing, passingToIdea, besideDescent } = languages[language];
  const pick = (table: Sentences) => {
    const sentence = table[channel];
    return typeof sentence === 'string' ? sentence : sentence?.[ends.from];
  };
  const special = (ends.isBesideDescent && pick(besideDescent)) || (isOfIdea && pick(passingToIdea));
  return special || pick(passing) || '{what}';
}

/** What stands before and after the name in that sentence, so that the name can be a link. */
export function splitSentence(channel: string, ends: Ends): [before: string, after: string] {
  const [before = '', after = ''] = sentenceOf(channel, ends).split('{what}');
  return [before, after];
}

/**
 * How the things of a claim are introduced: only a method is carried; goods are for something, a denial about it.
 * `isMore` where the heading above names one of them already.
 */
export function introduceThings(channel: string, isMore = false) {
  const isFor = channel === 'material-support' || channel === 'named-after';
  if (channelsThatSayNo.has(channel)) return isMore ? 'carriedAboutMore' : 'carriedAbout';
  if (isFor) return isMore ? 'carriedForMore' : 'carriedFor';
  return isMore ? 'carriedMore' : 'carried';
}
