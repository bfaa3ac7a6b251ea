import { countries } from 'countries-list';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { nameCountry } from '../../site/names.ts';
import type { Option } from './question.ts';

/**
 * Every country of today by its name, in the order of the alphabet; `isCode` says which codes the model takes. Codes
 * that were withdrawn, such as DD, would name a country twice.
 */
export function listCountries(isCode: (code: string) => boolean, language: string = siteLanguage): Option[] {
  return Object.keys(countries)
    .filter(isCode)
    .map((value) => ({ value, label: nameCountry(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** Where no one state is meant: the land of a people, such as Sápmi, or the high seas. The place's name says which. */
export const noState: Option = { value: 'none', label: 'No one state: the name above says whose land it is' };
