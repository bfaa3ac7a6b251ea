import { listTerms } from '../../model/vocabularies/index.ts';
import { getTerm } from '../../site/words/terms.ts';
import type { FieldProps } from '../decap/control.tsx';
import { hintId } from '../decap/editor-fixes.ts';

/** A term of a vocabulary, with what it means below and what all of them mean on demand. */
export function TermChoice({ id, field, value = '', onChange, onFocus, onBlur }: FieldProps<string>) {
  const { vocabulary } = field;
  const terms = vocabulary ? listTerms(vocabulary).map((term) => ({ term, ...getTerm(vocabulary, term) })) : [];
  const chosen = terms.find(({ term }) => term === value);
  return (
    <div className="desk-field">
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-means ${hintId(id)}`}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <option value="">{field.required ? 'Choose one' : 'None'}</option>
        {value && !chosen && <option value={value}>{value} (not one of the terms)</option>}
        {terms.map(({ term, label }) => (
          <option key={term} value={term}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-means`} className="desk-reading">
        {chosen?.definition}
      </p>
      <details className="desk-terms">
        <summary>What each of them means</summary>
        <dl>
          {terms.map(({ term, label, definition }) => (
            <div key={term}>
              <dt>{label}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
