import { useState } from 'react';
import { ChosenList } from './ordered-list.tsx';
import type { FieldProps } from '../decap/control.tsx';
import { PlaceField } from './place-field.tsx';
import type { PlaceValue } from './map-position.ts';
import type { DeskField } from '../settings/decap-fields.ts';
import { say } from '../settings/say.ts';

/** Several places in their order, folded but for the one that was added last. */
export function PlaceList({ base, ...props }: FieldProps<readonly PlaceValue[]> & { base: string }) {
  const { id, field, onChange } = props;
  const values: readonly PlaceValue[] = props.value ?? [];
  const [added, setAdded] = useState(-1);
  const place: DeskField = { ...field, label: singular(field), kind: 'group' };
  return (
    <div className="desk-field" id={id} tabIndex={-1}>
      <ChosenList
        label={field.label}
        values={values}
        toItem={(value, index) => ({
          key: String(index),
          name: String(value['name'] ?? `${place.label} ${index + 1}`),
          shown: (
            <details open={index === added}>
              <summary>{value['name'] ?? `${place.label} ${index + 1}`}</summary>
              <PlaceField
                {...props}
                id={`${id}-${index}`}
                field={place}
                base={base}
                value={value}
                onChange={(next) => onChange(values.map((one, at) => (at === index ? next : one)))}
              />
            </details>
          ),
        })}
        onChange={onChange}
      />
      <button
        type="button"
        onClick={() => {
          setAdded(values.length);
          onChange([...values, {}]);
        }}
      >
        {say('addOne', { name: place.label.toLowerCase() })}
      </button>
    </div>
  );
}

function singular(field: DeskField): string {
  return typeof field['label_singular'] === 'string' ? field['label_singular'] : field.label;
}
