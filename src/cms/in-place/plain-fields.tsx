import type { ReactNode } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FieldProps } from '../decap/control.tsx';
import { hintId } from '../decap/editor-fixes.ts';
import { EdtfDate } from '../fields/date-field.tsx';
import { EntryReference } from '../fields/reference-field.tsx';
import { EntryReferences } from '../fields/reference-list-fields.tsx';
import { TermChoice } from '../fields/term-field.tsx';
import type { DeskField } from '../settings/decap-fields.ts';
import { isRow } from './shown-fields.ts';
import { say } from '../settings/say.ts';

interface ShortFieldProps {
  id: string;
  field: DeskField;
  value: unknown;
  onChange: (value: unknown) => void;
  catalogue: Catalogue;
}

/** A field of a short form, with its label and its hint. */
export function ShortField({ id, field, value, onChange, catalogue }: ShortFieldProps) {
  if (isRow(field)) return <Row {...{ id, field, value, onChange, catalogue }} />;
  return (
    <div className="desk-short">
      <label htmlFor={id}>
        {field.label}
        {!field.required && <small> {say('mayStayEmpty')}</small>}
      </label>
      {toControl({ id, field, value, onChange, catalogue })}
      <p id={hintId(id)} className="desk-hint">
        {field.item === 'name' ? say('oneALineMengEana') : field.hint}
      </p>
    </div>
  );
}

/** One member of a list of groups. */
function Row({ id, field, value, onChange, catalogue }: ShortFieldProps) {
  const [row = {}] = (Array.isArray(value) ? value : []) as Record<string, unknown>[];
  return (
    <fieldset className="desk-row">
      <legend>
        {field.label_singular as string}
        {!field.required && <small> {say('mayStayEmpty')}</small>}
      </legend>
      {field.fields?.map((part) => (
        <ShortField
          key={part.name}
          id={`${id}-${part.name}`}
          field={part}
          value={row[part.name]}
          onChange={(next) => onChange([{ ...row, [part.name]: next }])}
          catalogue={catalogue}
        />
      ))}
    </fieldset>
  );
}

function toControl({ id, field, value, onChange, catalogue }: ShortFieldProps): ReactNode {
  const props = { id, field, onChange, ...idle };
  switch (field.kind) {
    case 'term':
      return <TermChoice {...props} value={textOf(value)} />;
    case 'date':
    case 'interval':
      return <EdtfDate {...props} value={textOf(value)} />;
    case 'reference':
    case 'anyReference':
      return <EntryReference {...props} value={textOf(value)} catalogue={catalogue} />;
    case 'list':
      if (field.item === 'reference' || field.item === 'anyReference')
        return <EntryReferences {...props} value={listTexts(value)} catalogue={catalogue} />;
      return (
        <textarea
          {...describe(id)}
          rows={2}
          value={listTexts(value).join('\n')}
          onChange={(event) => onChange(event.target.value.split('\n'))}
        />
      );
    case 'prose':
      return (
        <textarea {...describe(id)} rows={3} value={textOf(value)} onChange={(event) => onChange(event.target.value)} />
      );
    default:
      return (
        <input {...describe(id)} type="text" value={textOf(value)} onChange={(event) => onChange(event.target.value)} />
      );
  }
}

function describe(id: string) {
  return { id, 'aria-describedby': hintId(id) };
}

/** What Decap gives a field of its form, and a short form does not need. */
const idle: Pick<FieldProps<never>, 'onFocus' | 'onBlur' | 'media'> = {
  onFocus: () => undefined,
  onBlur: () => undefined,
  media: { open: () => undefined, chosen: undefined },
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string');
}
