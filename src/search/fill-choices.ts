import { fetchJson } from '../site/fetch-json.ts';

/** Entries that can be chosen, under a heading: the key and the title of each. */
export interface ChoiceGroup {
  label: string;
  choices: (readonly [key: string, title: string])[];
}

/**
 * Fills lists of choices, which would be the heaviest part of their page in a large archive and serve nobody without a
 * script. Rejects where the choices cannot be had. Runs in the browser.
 */
export async function fillChoices(address: string, lists: readonly HTMLSelectElement[]): Promise<void> {
  const groups = await fetchJson<ChoiceGroup[]>(address);
  for (const list of lists) list.append(...groups.map(toGroup));
}

function toGroup({ label, choices }: ChoiceGroup): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...choices.map(([key, title]) => new Option(title, key)));
  return group;
}
