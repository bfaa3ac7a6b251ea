import type { CMS } from 'decap-cms-core';
import BooleanPart from 'decap-cms-widget-boolean';
import ListPart from 'decap-cms-widget-list';
import NumberPart from 'decap-cms-widget-number';
import ObjectPart from 'decap-cms-widget-object';
import StringPart from 'decap-cms-widget-string';
import TextPart from 'decap-cms-widget-text';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { decap as en } from '../../site/strings/en/desk/decap.ts';
import { decap as es } from '../../site/strings/es/desk/decap.ts';
import { withOrderAndUndo, type DecapListClass } from './list-control.tsx';

/**
 * Registers the parts of Decap that our forms are made of. The build puts this in the place of the list of extensions
 * of `decap-cms-app` (`src/integrations/desk-hardening.ts`), so nothing else is registered and nothing else is sent.
 * Backends are left to `register-backend.ts`.
 */
export function registerParts(cms: CMS): void {
  cms.registerWidget([...parts.map((part) => part.Widget()), list] as unknown as Parameters<CMS['registerWidget']>[0]);
  cms.registerLocale(siteLanguage, { en, es }[siteLanguage]);
}

const parts = [StringPart, TextPart, NumberPart, BooleanPart, ObjectPart];
const list = ListPart.Widget({ controlComponent: withOrderAndUndo(ListPart.controlComponent as DecapListClass) });
