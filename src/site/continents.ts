import { continents, countries } from 'countries-list';
import { siteLanguage } from '../model/names/site-languages.ts';
import { nameRegion } from './names.ts';

/** A continent on which people live, and the codes of its countries. */
export interface Continent {
  id: string;
  name: string;
  countries: ReadonlySet<string>;
}

/** All of them, by their names in a language. */
export function listContinents(language: string = siteLanguage): Continent[] {
  const inhabited = Object.keys(continents).filter((id) => id !== 'AN');
  return inhabited
    .map((id) => ({
      id,
      name: nameRegion(areas[id] ?? id, language),
      countries: new Set(
        Object.entries(countries)
          .filter(([, { continent }]) => continent === id)
          .map(([code]) => code),
      ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Codes of the United Nations for areas (UN M49), which have names in every language. */
const areas: Readonly<Partial<Record<string, string>>> = {
  AF: '002',
  AS: '142',
  EU: '150',
  NA: '003',
  OC: '009',
  SA: '005',
};
