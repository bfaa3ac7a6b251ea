import { Component, type ComponentType } from 'react';
import type { DeskField } from './widgets.ts';

/** What a control of ours works with: plain values, whatever Decap keeps them in. */
export interface FieldProps<Value> {
  /** Id that the field’s label names. */
  id: string;
  field: DeskField;
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** Decap’s look of an input. */
  className: string;
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
    override render() {
      const { forID, field, value, onChange, classNameWrapper, mediaPaths } = this.props;
      const chosen = toPlainValue(mediaPaths.get(forID));
      return (
        <Field
          id={forID}
          field={toPlainValue(field) as DeskField}
          value={toPlainValue(value) as Value | undefined}
          onChange={onChange}
          className={classNameWrapper}
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
  classNameWrapper: string;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  mediaPaths: { get: (id: string) => unknown };
  onOpenMediaLibrary: (request: { controlID: string; forImage: boolean; allowMultiple: boolean }) => void;
}
