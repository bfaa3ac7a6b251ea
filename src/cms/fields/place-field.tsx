import { useState } from 'react';
import type { FieldProps } from '../decap/control.tsx';
import { PlaceMap } from './place-map.tsx';
import { coarsen, withheldName, type PlacePartValue, type PlaceValue } from './map-position.ts';
import { TermChoice } from './term-field.tsx';
import type { DeskField } from '../settings/decap-fields.ts';
import { say } from '../settings/say.ts';

/** Where something was, drawn no more exactly than its precision allows. */
export function PlaceField({ base, ...props }: FieldProps<PlaceValue> & { base: string }) {
  const { id, field, value = {}, onChange } = props;
  const change = (changed: Readonly<Record<string, PlacePartValue>>) => {
    const next = Object.entries({ ...value, ...changed }).filter(([, part]) => part !== undefined && part !== '');
    const place = Object.fromEntries(next);
    onChange('precision' in changed ? coarsen(place) : place);
  };
  const isWithheld = value['precision'] === 'withheld';
  const hasPosition = value['lat'] !== undefined || value['lon'] !== undefined;
  const parts = new Map((field.fields ?? []).map((part) => [part.name, part]));
  const show = (name: string) => {
    const part = parts.get(name);
    return part && <PlacePart key={name} id={`${id}-${name}`} part={part} value={value[name]} {...{ change, props }} />;
  };
  return (
    <div
      className="desk-field desk-place"
      id={id}
      role="group"
      aria-label={String(value['name'] ?? field.label)}
      tabIndex={-1}
    >
      {['name', 'country', 'precision'].map(show)}
      {isWithheld && <p className="desk-remark">{say('withheldPlace', { name: withheldName })}</p>}
      {isWithheld && hasPosition && (
        <button type="button" onClick={() => change({ lat: undefined, lon: undefined })}>
          {say('clearThePosition')}
        </button>
      )}
      {(!isWithheld || hasPosition) && <div className="desk-pair">{['lat', 'lon'].map(show)}</div>}
      {!isWithheld && <PlaceMap base={base} value={value} onPosition={(position) => change({ ...position })} />}
      {show('territory')}
    </div>
  );
}

interface PlacePartProps {
  id: string;
  part: DeskField;
  value: PlacePartValue;
  change: (changed: Readonly<Record<string, PlacePartValue>>) => void;
  props: FieldProps<PlaceValue>;
}

function PlacePart({ id, part, value, change, props }: PlacePartProps) {
  const { name, kind, label, hint } = part;
  const set = (next: PlacePartValue) => change({ [name]: next });
  const shared = { id, onFocus: props.onFocus, onBlur: props.onBlur, 'aria-describedby': `${id}-hint` };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {kind === 'term' ? (
        <TermChoice {...props} id={id} field={part} value={String(value ?? '')} onChange={set} />
      ) : kind === 'number' ? (
        <Degrees {...shared} value={String(value ?? '')} onDegrees={set} />
      ) : kind === 'country' ? (
        <Codes {...shared} value={value} onCodes={set} />
      ) : (
        <input {...shared} type="text" value={String(value ?? '')} onChange={(event) => set(event.target.value)} />
      )}
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  );
}

interface DegreesProps {
  id: string;
  value: string;
  onDegrees: (value: string | number) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** A number as text, so that one can type “40.” on the way to “40.8”; what is no number is left for the check to name. */
function Degrees({ value, onDegrees, ...shared }: DegreesProps) {
  const [typed, setTyped] = useState('');
  const shown = String(toDegrees(typed) ?? '') === value ? typed : value;
  return (
    <input
      {...shared}
      type="text"
      inputMode="decimal"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onDegrees(toDegrees(event.target.value) ?? '');
      }}
    />
  );
}

interface CodesProps {
  id: string;
  value: PlacePartValue;
  onCodes: (value: string | string[]) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** One code as text, several as a list; what was typed stays as it is while it says the same. */
function Codes({ value, onCodes, ...shared }: CodesProps) {
  const [typed, setTyped] = useState('');
  const codes = typeof value === 'object' ? value.join(', ') : String(value ?? '');
  return (
    <input
      {...shared}
      type="text"
      value={toCodes(typed).join(', ') === codes ? typed : codes}
      onChange={(event) => {
        setTyped(event.target.value);
        const [first = '', ...others] = toCodes(event.target.value);
        onCodes(others.length > 0 ? [first, ...others] : first);
      }}
    />
  );
}

function toCodes(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function toDegrees(text: string): string | number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  if (plain === '') return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : text;
}
