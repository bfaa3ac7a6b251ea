import * as f from './fields/fields.ts';

/** What people gave or lost by doing it, each with on whose word. */
export const costs = f.list(
  f.group(
    {
      kind: f.term('costKind', { label: 'Kind', hint: 'What sort of cost it was. The nearest will do.' }),
      what: f.prose({ label: 'What', hint: 'What it cost, and whom, in one plain sentence.' }, 300),
      when: f
        .date({ label: 'When', hint: 'The date, where it is known; none for what lasted all the time.' })
        .optional(),
      sources: f.citations(),
    },
    { label: 'Cost', hint: 'One thing that people gave or lost by doing it.' },
  ),
  {
    label: 'What it cost',
    hint: 'What people gave or lost by doing it: money, work, health, work and home, freedom. Those who come after plan with this.',
  },
);

/** What went wrong, and what they did then. */
export const setbacks = f.list(
  f.group(
    {
      kind: f.term('setbackKind', { label: 'Kind', hint: 'What sort of thing went wrong. The nearest will do.' }),
      what: f.prose(
        {
          label: 'What',
          hint: 'What went wrong, in one plain sentence. Name what was done; blame no ordinary person.',
        },
        300,
      ),
      when: f.date({ label: 'When', hint: 'The date, where it is known.' }).optional(),
      whatFollowed: f
        .prose({ label: 'What followed', hint: 'What they did then, or what came of it, in one plain sentence.' }, 300)
        .optional(),
      sources: f.citations(),
    },
    { label: 'Setback', hint: 'One thing that went wrong.' },
  ),
  {
    label: 'What went wrong',
    hint: 'What failed, was lost or was done to them, and what followed. How it ended stands in its own field.',
  },
);
