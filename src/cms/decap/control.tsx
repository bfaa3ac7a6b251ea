import { Component, type ComponentType } from 'react';
import type { DeskField } from '../settings/decap-fields.ts';

/** What a control of ours works with: plain values, whatever Decap keeps them in. */
export interface FieldProps<Value> {
  /** Id that the field’s label names. */
  id: string;
  field: DeskField;
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** Lets the field’s frame show that it is being edited. */
  onFocus: () => void;
  onBlur: () => void;
  media: MediaAccess;
}

/** Decap’s library of pictures, as a control reaches it. */
export interface MediaAccess {
  open: () => void;
  /** Address of the picture that was chosen last. */
  chosen: string | undefined;
}

/** A control as Decap asks for it: a class, since it keeps a reference to the instance and validates through it. */
export function toControl<Value>(Field: ComponentType<FieldProps<Value>>): ComponentType<DecapControlProps> {
  return class Control extends Component<DecapControlProps> {
    /** Decap asks this in its own place too; without it a picture that was chosen would go unnoticed. */
    override shouldComponentUpdate(next: DecapControlProps) {
      return next.value !== this.props.value || next.mediaPaths !== this.props.mediaPaths;
    }

    override render() {
      const { forID, field, value, onChange, mediaPaths } = this.props;
      const chosen = toPlainValue(mediaPaths.get(forID));
      return (
        <Field
          id={forID}
          field={toPlainValue(field) as DeskField}
          value={(toPlainValue(value) ?? undefined) as Value | undefined}
          onChange={onChange}
          onFocus={this.props.setActiveStyle}
          onBlur={this.props.setInactiveStyle}
          media={{
            open: () => this.props.onOpenMediaLibrary({ controlID: forID, forImage: true, allowMultiple: false }),
            chosen: typeof chosen === 'string' ? chosen : undefined,
          }}
        />
      );
    }
  };
}

/** A value out of one of Decap’s immutable collections; anything else stays as it is. */
export function toPlainValue(value: unknown): unknown {
  const keeper = value as { toJS?: () => unknown } | null | undefined;
  return typeof keeper?.toJS === 'function' ? keeper.toJS() : value;
}

/** The props that Decap gives a control, as far as ours read them. */
export interface DecapControlProps {
  forID: string;
  field: unknown;
  value: unknown;
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  mediaPaths: { get: (id: string) => unknown };
  onOpenMediaLibrary: (request: { controlID: string; forImage: boolean; allowMultiple: boolean }) => void;
}
