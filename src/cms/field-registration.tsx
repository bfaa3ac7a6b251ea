import './without-eval.ts';
import type { ComponentType } from 'react';
import { createCatalogue, type Catalogue } from './catalogue.ts';
import { toControl, type DecapControlProps } from './control.tsx';
import { EdtfDate } from './edtf-date.tsx';
import { Citations, EntryReferences, type CitedSource } from './entry-lists.tsx';
import { EntryReference } from './entry-reference.tsx';
import { fetchIndex, type DeskSettings } from './field-settings.ts';
import { TermChoice } from './term-choice.tsx';
import './fields.css';

/** Registers every field of ours with Decap, and what belongs to them: the check, the preview and the pictures. */
export function registerFields(CMS: FieldRegistry, settings: DeskSettings): void {
  const catalogue = createCatalogue({ fetchIndex: () => fetchIndex(settings.indexPath), listOwn: settings.listOwn });
  for (const [name, control] of Object.entries(listControls(catalogue))) CMS.registerWidget(name, control);
}

function listControls(catalogue: Catalogue): Record<string, ComponentType<DecapControlProps>> {
  return {
    'entry-reference': toControl<string>((props) => <EntryReference {...props} catalogue={catalogue} />),
    'entry-references': toControl<readonly string[]>((props) => <EntryReferences {...props} catalogue={catalogue} />),
    citations: toControl<readonly CitedSource[]>((props) => <Citations {...props} catalogue={catalogue} />),
    'edtf-date': toControl(EdtfDate),
    term: toControl(TermChoice),
  };
}

/** The part of Decap that fields are registered with. */
export interface FieldRegistry {
  registerWidget(name: string, control: ComponentType<DecapControlProps>): void;
}
