import type { Catalogue } from '../catalogue/catalogue.ts';
import { ChosenList } from './ordered-list.tsx';
import type { FieldProps } from '../decap/control.tsx';
import { ChosenEntry, titleOf, useKnown } from './entry-options.tsx';
import { EntrySearch, toKey, toValue } from './reference-field.tsx';
import { say } from '../settings/say.ts';

/** Several entries in an order. */
export function EntryReferences({ catalogue, ...props }: FieldProps<readonly string[]> & { catalogue: Catalogue }) {
  const { field, value: values = [], onChange } = props;
  const known = useKnown(catalogue);
  return (
    <div className="desk-field">
      <ChosenList
        label={field.label}
        values={values}
        toItem={(value, index) => ({
          key: `${index} ${value}`,
          name: titleOf(known, toKey(value, field)),
          shown: <ChosenEntry entryKey={toKey(value, field)} known={known} />,
        })}
        onChange={onChange}
      />
      <EntrySearch
        {...props}
        known={known}
        onKey={(key) => {
          const value = toValue(key, field);
          if (!values.includes(value)) onChange([...values, value]);
        }}
      />
    </div>
  );
}

/** A source, and where in it. */
export interface CitedSource {
  source?: string;
  locator?: string;
}

/** The sources of a fact in their order, each with the place in it. */
export function Citations({ catalogue, ...props }: FieldProps<readonly CitedSource[]> & { catalogue: Catalogue }) {
  const { id, field, value: values = [], onChange } = props;
  const known = useKnown(catalogue);
  const locate = (index: number, locator: string) =>
    onChange(values.map((cited, at) => (at === index ? { ...cited, locator } : cited)));
  return (
    <div className="desk-field">
      <ChosenList
        label={field.label}
        values={values}
        toItem={({ source = '', locator = '' }, index) => ({
          key: `${index} ${source}`,
          name: titleOf(known, `sources/${source}`),
          shown: (
            <>
              <ChosenEntry entryKey={`sources/${source}`} known={known} />
              <label className="desk-locator">
                <span>{say('whereInIt')}</span>
                <input
                  type="text"
                  value={locator}
                  placeholder={say('pp35')}
                  aria-describedby={`${id}-locator`}
                  onChange={(event) => locate(index, event.target.value)}
                />
              </label>
            </>
          ),
        })}
        onChange={onChange}
      />
      <EntrySearch
        {...props}
        field={{ ...field, collections: ['sources'] }}
        known={known}
        placeholder={say('titleAuthorOrIdOf')}
        onKey={(key) => onChange([...values, { source: toValue(key, { kind: 'reference' }) }])}
      />
      <span id={`${id}-locator`} className="desk-unseen">
        {field.fields?.find(({ name }) => name === 'locator')?.hint}
      </span>
    </div>
  );
}
