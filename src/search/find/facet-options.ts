import type { Archive } from '../../archive/graph/archive.ts';
import { listTerms, type VocabularyName } from '../../model/vocabularies/index.ts';
import { formatDecade } from '../../site/dates.ts';
import { nameCountry } from '../../site/names.ts';
import { translate, type StringKey } from '../../site/translate.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { facetNames, toFacetRecord, type FacetName, type FacetOption } from './facets.ts';
import { resources } from './resources.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';

/** The values of every facet in the order in which readers choose among them. */
export function listFacetOptions(
  archive: Archive,
  values: Readonly<Record<FacetName, readonly string[]>>,
): Record<FacetName, FacetOption[]> {
  return toFacetRecord((name) => {
    const order = orders[name] ?? [];
    const known = values[name].map((value) => ({ value, label: nameFacetValue(archive, name, value) }));
    const rank = ({ value }: FacetOption) => (order.includes(value) ? order.indexOf(value) : order.length);
    return known.sort((a, b) => rank(a) - rank(b) || compare(a.label, b.label));
  });
}

/** So many values of a facet stand in the page; more are loaded, since no page is to grow with the archive. */
const mostOptions = 200;

/** Of these options those that stand in the page, and those of the facets that are loaded. */
export function splitOptions(options: Readonly<Record<FacetName, FacetOption[]>>): {
  inPage: Record<FacetName, FacetOption[]>;
  loaded: Partial<Record<FacetName, FacetOption[]>>;
} {
  const isLong = (name: FacetName) => options[name].length > mostOptions;
  return {
    inPage: toFacetRecord((name) => (isLong(name) ? [] : options[name])),
    loaded: Object.fromEntries(facetNames.filter(isLong).map((name) => [name, options[name]])),
  };
}

/** What readers see of a value. */
export function nameFacetValue(archive: Archive, name: FacetName, value: string): string {
  const collection = referring[name];
  if (collection) return archive.title(`${collection}/${value}`);
  const vocabulary = vocabularies[name];
  if (vocabulary) return nameTerm(vocabulary, value);
  switch (name) {
    case 'since':
      return value;
    case 'decade':
      return value === 'before-1900' ? translate('eraOld') : formatDecade(Number(value));
    case 'place':
      return namePlace(value);
    default:
      return translate(words[`${name} ${value}`] ?? 'find');
  }
}

/** `CA` is Canada, `CA/British Columbia` a part of it, `-/Sápmi` a territory without a state. */
function namePlace(value: string): string {
  const [code = '', part] = value.split('/');
  if (code === '-') return part ?? '';
  return part ? `${nameCountry(code)}: ${part}` : nameCountry(code);
}

const referring: Partial<Record<FacetName, 'themes' | 'practices' | 'principles'>> = {
  need: 'themes',
  context: 'themes',
  form: 'themes',
  practice: 'practices',
  principle: 'principles',
};

const vocabularies: Partial<Record<FacetName, VocabularyName>> = {
  ending: 'ending',
  cost: 'costKind',
  setback: 'setbackKind',
  channel: 'channel',
  voice: 'sourceVoice',
  fullness: 'completeness',
};

const orders: Partial<Record<FacetName, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(vocabularies).map(([name, vocabulary]) => [name, listTerms(vocabulary)])),
  kind: ['projects', 'practices'],
  money: ['little', 'some'],
  scale: ['tens', 'hundreds', 'thousands', 'ten-thousands'],
  decade: ['before-1900'],
  has: resources,
};

const words: Readonly<Record<string, StringKey>> = {
  'kind projects': 'findProjects',
  'kind practices': 'findPractices',
  'money little': 'findMoneyLittle',
  'money some': 'findMoneySome',
  'scale tens': 'findScaleTens',
  'scale hundreds': 'findScaleHundreds',
  'scale thousands': 'findScaleThousands',
  'scale ten-thousands': 'findScaleMost',
  'has vehicle': 'hasVehicle',
  'has kitchen': 'hasKitchen',
  'has room': 'hasRoom',
  'has land': 'hasLand',
  'has phone': 'hasPhone',
  'has computer': 'hasComputer',
  'has tools': 'hasTools',
  'has health': 'hasHealth',
  'has law': 'hasLaw',
  'has tongues': 'hasTongues',
  'has accounts': 'hasAccounts',
};

const compare = new Intl.Collator(siteLanguage, { sensitivity: 'base', numeric: true }).compare;
