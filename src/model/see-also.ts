import * as f from './fields/fields.ts';

/** Kinds of entry that can stand beside one another. */
const ends = ['projects', 'practices', 'principles'] as const;

/**
 * Entries that are like this one or near it, where no source says that anything passed: SKOS `related`, which has no
 * direction, so that both entries show it and one of them declares it.
 */
export const seeAlso = f.list(
  f.group(
    {
      entry: f.entryReference(ends, { label: 'Entry', hint: 'The other one. It shows the way back by itself.' }),
      why: f.prose({ label: 'Why', hint: 'What the two share, what keeps them apart, and what nobody says.' }, 700),
      sources: f.list(f.citation({ label: 'Source', hint: 'A source id, or a source with a page.' }), {
        label: 'Sources',
        hint: 'On whose word each side stands; leave empty where the entries say it themselves.',
      }),
    },
    { label: 'See also', hint: 'One entry to read beside this one.' },
  ),
  {
    label: 'See also',
    hint: 'Entries that are like this one, where nobody says that anything passed. Where somebody says so, write a claim.',
    dcterms: 'relation',
  },
);
