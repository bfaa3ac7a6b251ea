import type { Sentences } from '../sentences.ts';

/**
 * What an entry received, as a sentence without its subject, its first letter small, or one in which the entry is “it”.
 * A practice has no people and a principle teaches nobody, so who did so is named by what they did or held. Whether one
 * came or many, no claim says, and no sentence does. Nor does one say on whose word it stands: that is told beside it.
 * Goods and names hand on no method, and no sentence about them says “received” or “came from”.
 */
export const passing: Sentences = {
  'grew-out-of': 'grew out of {what}',
  'carried-by-a-person': {
    projects: 'one or more people of {what} brought something to it',
    practices: 'one or more people who knew {what} brought something to it',
    principles: 'one or more people who held to {what} brought something to it',
  },
  'taught-by': {
    projects: 'taught by one or more people of {what}',
    practices: 'learned from one or more people who did {what}',
    principles: 'learned from one or more people who held to {what}',
  },
  'split-from': 'split from {what}',
  'adapted-text-or-tool': {
    projects: 'adapted a text or tool of {what}',
    practices: 'adapted {what}',
    principles: 'adapted the words of {what}',
  },
  'acknowledged-inspiration': 'inspired by {what}',
  'named-after': 'named after {what}',
  transplanted: 'taken along from {what} by people who moved',
  'material-support': {
    projects: 'helped with goods or work by {what}',
    practices: 'helped with goods or work by people who did {what}',
    principles: 'helped with goods or work by people who held to {what}',
  },
  'answer-to-exclusion': {
    projects: 'made because {what} shut its people out',
    practices: 'made because those who did {what} shut its people out',
    principles: 'made because those who held to {what} shut its people out',
  },
  revived: 'revived {what}',
  'absorbed-technique': {
    projects: 'took over a technique of {what}',
    practices: 'took over {what}',
    principles: 'took over {what}',
  },
  'parallel-invention': 'arose separately from {what}',
  'resemblance-only': 'is like {what}, with no sign of contact',
  'claimed-not-shown': 'is said to come from {what}, which nothing else shows',
  'claimed-contradicted': 'is said to come from {what}, which better sources deny',
  'not-known': 'not known to come from {what}: a way was looked for and not found',
};

/** What is said of what is no project: it adapts nothing by itself, and nobody trains it. */
export const passingToIdea: Sentences = {
  'taught-by': { projects: 'taught to others by one or more people of {what}' },
  'adapted-text-or-tool': 'taken up from {what}, with changes',
  'absorbed-technique': 'taken over from {what} by an institution, without its politics',
};

/** What a claim says that says no, where another claim says how something did come from there. */
export const besideDescent: Sentences = {
  'parallel-invention': 'arose separately from {what} in one thing',
  'claimed-not-shown': 'is also said to come from {what} in another way, which nothing else shows',
  'claimed-contradicted': 'is also said to come from {what} in another way, which better sources deny',
};
