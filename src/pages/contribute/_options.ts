import { listNeeds } from '../../archive/graph/needs.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import { listCountries, noState } from '../../contribute/questions/country-options.ts';
import { listLanguages } from '../../contribute/questions/languages.ts';
import type { Option, OptionList } from '../../contribute/questions/question.ts';
import { sayAsked } from '../../site/words/asked.ts';
import * as f from '../../model/fields/fields.ts';

/** Options that do not stand in the list of questions: what the model and the archive offer. */
export async function loadOptions(): Promise<Record<OptionList, readonly Option[]>> {
  const archive = await loadArchive();
  return {
    countries: [
      ...listCountries((code) => country.safeParse(code).success),
      { ...noState, label: sayAsked(noState.label) },
    ],
    languages: listLanguages(),
    themes: listNeeds(archive).map(({ id, data }) => ({ value: id, label: data.title })),
    practices: [],
    entries: [],
  };
}

const country = f.country({ label: 'Country', hint: '' });
