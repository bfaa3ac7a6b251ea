import { vocabulary } from './terms.ts';

/** How something passed, or did not pass, from one entry to another. A label reads between the two: heir, label, ancestor. */
export const channel = vocabulary('How it was received', {
  'grew-out-of': ['grew out of', 'It began inside the other, with the same people, before it had a name of its own.'],
  'carried-by-a-person': [
    'came by way of a person from',
    'Someone who had taken part in the one brought it to the other.',
  ],
  'taught-by': ['was taught by', 'People of the one trained or advised people of the other.'],
  'split-from': ['split from', 'It left the other after a disagreement.'],
  'adapted-text-or-tool': [
    'adapted a text or tool of',
    'It used words, a form or a tool of the other again, with changes. This can be seen, or they say so.',
  ],
  'acknowledged-inspiration': [
    'was inspired by',
    'The other moved its people: they say so, or someone says it of them. They need not have met.',
  ],
  'named-after': ['took its name from', 'The name was taken across time or place, with little else shown.'],
  transplanted: ['was taken along by people who moved, from', 'A people moved, and set up again what they had before.'],
  'material-support': [
    'was helped with goods or work by',
    'Money, food, space or labour was given, without handing on a method.',
  ],
  'answer-to-exclusion': ['answered exclusion by', 'It took the other’s form because the other shut its people out.'],
  revived: ['revived', 'It restarted the other after a gap, and says so.'],
  'absorbed-technique': ['took over a technique of', 'An institution took the technique and left its politics behind.'],
  'parallel-invention': [
    'arose separately from',
    'Alike and at about the same time, and a source says there was no contact.',
  ],
  'resemblance-only': ['resembles', 'Alike, one earlier and one later, with no evidence of contact.'],
  'claimed-not-shown': [
    'is said, but not shown, to come from',
    'A source says so. We found nothing else that shows it.',
  ],
  'claimed-contradicted': [
    'is said, against better sources, to come from',
    'A source says so, or gives a date for it. Better sources deny it.',
  ],
  'not-known': ['is not known to come from', 'A way was looked for and not found. Perhaps nothing passed.'],
});

/** Channels that say no: sourced, drawn differently, and never counted as descent. */
export const channelsThatSayNo: ReadonlySet<string> = new Set([
  'parallel-invention',
  'resemblance-only',
  'claimed-not-shown',
  'claimed-contradicted',
  'not-known',
]);

/** How well a claim is supported, the strongest first. No two overlap: docs/decisions/0014-standing-as-arithmetic.md. */
export const standing = vocabulary('How sure a claim is', {
  documented: [
    'documented',
    'Two sources that do not rest on each other, or a paper of the time, show it. Nothing of like weight denies it.',
  ],
  testimony: ['first-hand', 'Someone who took part says so, and nobody else does. Nothing of like weight denies it.'],
  attributed: [
    'second-hand',
    'Someone who took no part says so, or it is said and not shown. Nothing of like weight denies it.',
  ],
  inferred: ['our conclusion', 'We think so after reading the sources. No source says it outright.'],
  contested: ['contested', 'Sources or people of like weight disagree. Both sides are shown.'],
  contradicted: ['contradicted', 'Better sources speak against it. It stays here so that it can be answered.'],
  withdrawn: ['withdrawn', 'Whoever made the claim took it back. The reason is kept.'],
});

/** On whose word a claim stands. */
export const saidBy = vocabulary('On whose word', {
  learner: ['those who received it', 'The people who received it say so.'],
  teacher: ['those who handed it on', 'The people who handed it on say so.'],
  participant: ['a participant', 'Someone who was there says so.'],
  historian: ['a historian', 'A scholar working from evidence says so.'],
  journalist: ['a journalist', 'A reporter says so.'],
  writer: ['a later writer', 'Someone who took no part, and is neither scholar nor reporter, writes so.'],
  archive: ['this archive', 'We conclude it ourselves, and say so.'],
});

/** Which way a piece of evidence points. Under a channel that says a link is only said, it is the link that is meant. */
export const stance = vocabulary('For or against', {
  supports: ['for it', 'This evidence speaks for the claim.'],
  disputes: ['against it', 'This evidence says something that cannot be true together with the claim.'],
  silent: ['says nothing', 'One would expect this source to say it, and it does not. That is no denial.'],
  context: [
    'beside it',
    'This evidence shows one end of the claim, its time or its limits. It is neither for nor against.',
  ],
});
