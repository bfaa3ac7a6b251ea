import { listTerms } from '../../model/vocabularies/index.ts';
import { getTerm } from '../../site/words/terms.ts';
import type { FieldProps } from '../decap/control.tsx';
import { hintId } from '../decap/editor-fixes.ts';
import { say } from '../settings/say.ts';

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
        <option value="">{field.required ? say('chooseOne') : say('none')}</option>
        {value && !chosen && <option value={value}>{say('notATerm', { id: value })}</option>}
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
        <summary>{say('whatEachOfThemMeans')}</summary>
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
