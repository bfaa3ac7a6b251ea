import { isRecord } from '../../model/fields/record.ts';
import { Fragment, type ReactNode } from 'react';
import { formatDate } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import { toKey } from '../fields/reference-field.tsx';
import { prune } from '../files/form-value.ts';
import { EntryLink, type PreviewContext } from './entry-link.tsx';
import { termLabel } from './hand-line.tsx';
import type { DeskField } from '../settings/decap-fields.ts';

interface PreviewFactsProps {
  fields: readonly DeskField[];
  data: Readonly<Record<string, unknown>>;
  context: PreviewContext;
}

/** The filled fields of an entry under their labels; every value is text, whatever it says. */
export function PreviewFacts({ fields, data, context }: PreviewFactsProps) {
  const filled = fields.flatMap((field) => {
    const value = prune(data[field.name]);
    return value === undefined ? [] : [{ field, values: Array.isArray(value) ? (value as unknown[]) : [value] }];
  });
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(({ field, values }) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          {values.map((value, index) => (
            <dd key={index}>{showFact(value, itemOf(field), context)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

type Shown = Pick<DeskField, 'kind' | 'collections' | 'vocabulary' | 'fields'>;

/** A list’s members as fields of their own. */
function itemOf(field: DeskField): Shown {
  return field.kind === 'list' ? { ...(field.field ?? field), kind: field.item ?? 'line' } : field;
}

function showFact(value: unknown, field: Shown, context: PreviewContext): ReactNode {
  if (field.kind === 'citation') return <Cited value={value} context={context} />;
  if (isRecord(value)) return <Group value={value} field={field} context={context} />;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (field.kind) {
    case 'date':
    case 'interval':
      return formatDate(text);
    case 'term':
      return field.vocabulary ? termLabel(field.vocabulary, text) : text;
    case 'reference':
    case 'anyReference':
      return <EntryLink entryKey={toKey(text, field)} context={context} />;
    case 'country':
      return nameCountry(text);
    case 'flag':
      return value === true ? 'yes' : 'no';
    default:
      return text;
  }
}

/** The members of a group one after the other; a place that is withheld says only that. */
function Group({ value, field, context }: { value: Record<string, unknown>; field: Shown; context: PreviewContext }) {
  if (value['precision'] === 'withheld') return translate('withheldPlace');
  const members = (field.fields ?? []).filter(({ name }) => value[name] !== undefined);
  return members.map((member, index) => {
    const inside = value[member.name];
    const values = Array.isArray(inside) ? (inside as unknown[]) : [inside];
    return (
      <Fragment key={member.name}>
        {index > 0 && itemOf(member).kind !== 'citation' && ' · '}
        {values.map((one, position) => (
          <Fragment key={position}>
            {position > 0 && ' '}
            {showFact(one, itemOf(member), context)}
          </Fragment>
        ))}
      </Fragment>
    );
  });
}

/** The number of a source that the entry lists, or its title where it does not. */
function Cited({ value, context }: { value: unknown; context: PreviewContext }) {
  const { source, locator } = isRecord(value) ? value : { source: value, locator: undefined };
  const id = typeof source === 'string' ? source : '';
  const number = context.numbers.get(id);
  return (
    <sup className="cite" title={typeof locator === 'string' ? locator : undefined}>
      [{number ?? <EntryLink entryKey={`sources/${id}`} context={context} />}]
    </sup>
  );
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

function nameCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}
