import * as f from './fields/fields.ts';

const person = f.group(
  {
    person: f
      .entryId('people', {
        label: 'Person',
        hint: 'The id of someone in the register of people, where they are in it.',
      })
      .optional(),
    name: f.line({ label: 'Name', hint: 'As written in the text, for someone who is not in the register.' }).optional(),
    form: f.term('personForm', { label: 'Form', hint: 'Full name, role only, or pseudonym.' }).default('full'),
    living: f
      .term('living', {
        label: 'Living',
        hint: 'Beside a typed name only; the register knows it of the others. Where you do not know, leave it out.',
      })
      .optional(),
    basis: f
      .term('consentBasis', {
        label: 'Basis',
        hint: 'Why it is right to name them. Required for a person who lives or may live, and for every typed name.',
      })
      .optional(),
    note: f
      .line({ label: 'Note', hint: 'Anything a steward should know, without harm.', isForStewards: true }, 300)
      .optional(),
  },
  { label: 'Person', hint: 'A person named in this entry.' },
);

/** Someone's word that a typed person has died needs a reason too. */
const personDeadWithoutBasis = {
  message: 'is said to have died, and nothing says why it is right to name them',
  fault: 'person-without-basis',
  remedy: 'add basis: public-record, published-by-them, given or not-needed; or name only the role',
} as const;

/** What is said of someone who is named without a basis; the name goes before it. */
export const personWithoutBasis = {
  message: 'is living, or may be, and is named without a basis',
  fault: 'person-without-basis',
  remedy: 'add basis: public-record, published-by-them or given; or name only the role',
} as const;

/**
 * Someone is named by their record in the register, or typed. That a typed person has died is said on nobody's word, so
 * they are named on a stated basis all the same; of the others the register says whether they live.
 */
export const peopleNamed = f.list(
  person.superRefine(({ person: id, name, living, basis, form }, context) => {
    const add = (field: string, message: string, params: f.FaultParams) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { ...params } });
    if (id === undefined && name === undefined)
      add('name', 'name is missing', {
        fault: 'field-missing',
        remedy: 'add person: with the id of someone in content/people, or name: as written in the text',
      });
    for (const [field, value] of Object.entries({ name, living }))
      if (id !== undefined && value !== undefined)
        add(field, `${field} is said here and in the register of people too`, {
          fault: 'person-told-twice',
          remedy: `delete ${field}: content/people/${id} says it for every entry`,
        });
    if (id !== undefined || name === undefined || basis || form === 'role') return;
    const { message, ...params } = living === 'no' ? personDeadWithoutBasis : personWithoutBasis;
    add('basis', `${name} ${message}`, params);
  }),
  { label: 'People named', hint: 'Each person the entry names, and why that is right.' },
);
