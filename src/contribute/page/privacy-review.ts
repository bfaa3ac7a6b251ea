import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { readCreditAs, type CreditChoice } from '../answers/credit-rule.ts';
import { findInAnswers, hasUncapitalized, type FoundDetail } from '../privacy/search-answers.ts';
import { goTo, make, makeButton } from '../form/element.ts';
import { createPressWatch } from '../form/press-watch.ts';
import type { LiveForm } from '../form/live-form.ts';
import { listOwnNames, listPlaces, type PlaceAnswers } from '../privacy/public-names.ts';
import type { AnyAnswers, ItemAnswers } from '../questions/question.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** Shows, before a text leaves the device, what could lead to a person, which places are shown, and the credit. */
export class PrivacyReview {
  readonly #live: LiveForm;
  readonly #untilReleased = createPressWatch(document);
  #timer = 0;
  #turn = 0;
  /** What the page shows now, so that a button does not vanish under the finger that presses it. */
  #shown = '';

  constructor(live: LiveForm) {
    this.#live = live;
    const before = live.form.querySelector('[data-part=before]');
    if (before)
      new IntersectionObserver((seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) void this.showDetails();
      }).observe(before);
    live.onChange(() => {
      this.#showFacts();
      clearTimeout(this.#timer);
      if (live.place('details').childElementCount > 0)
        this.#timer = window.setTimeout(() => void this.showDetails(), 800);
    });
    this.#showFacts();
  }

  /** Looks through everything that was typed. */
  async showDetails(): Promise<void> {
    const { questions, settings } = this.#live;
    const { answers } = this.#live.draft();
    const turn = ++this.#turn;
    const look = (index: EntryIndex | undefined) =>
      findInAnswers(questions, answers, [...listPublicNames(index), ...listOwnNames(answers)]);
    const index = await this.#live.loadIndex();
    // Of a large archive each name is looked up, as far as that is no burden.
    const named = index?.words ? look(index).filter(({ kind }) => kind === 'name') : [];
    const names = named.slice(0, mostLookedUp).map(({ words }) => words);
    const found = look(names.length > 0 ? await this.#live.loadIndex(() => names) : index);
    if (turn !== this.#turn) return;
    const shown = JSON.stringify([found, hasUncapitalized(questions, answers)]);
    await this.#untilReleased();
    if (turn !== this.#turn || shown === this.#shown) return;
    this.#shown = shown;
    const list = make('ul', '', 'findings-list');
    list.append(...found.map((detail) => this.#item(detail)));
    this.#live
      .place('details')
      .replaceChildren(
        ...(hasUncapitalized(questions, answers) ? [make('p', fillMessage(settings, 'tellDetailsScript'))] : []),
        make('p', fillMessage(settings, found.length > 0 ? 'tellDetailsSome' : 'tellDetailsNone')),
        ...(found.length > 0 ? [list] : []),
      );
  }

  /** Shows nothing of what was found, nor what is being looked for just now. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#shown = '';
    this.#live.place('details').replaceChildren();
  }

  #item({ kind, words, question, index, count }: FoundDetail): HTMLLIElement {
    const { form, settings } = this.#live;
    const item = make('li');
    const line = make('p');
    const times = count > 1 ? ` × ${count}` : '';
    line.append(make('b', words), ` (${fillMessage(settings, `tellDetail_${kind}`)})${times}`);
    const go = makeButton(fillMessage(settings, 'tellGo'), 'quiet', () => {
      goTo(form, question);
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
        field.setSelectionRange(index, index + words.length);
    });
    item.append(line, go);
    if (kind === 'name')
      item.append(makeButton(fillMessage(settings, 'tellNamePerson'), 'quiet', () => this.#namePerson(words)));
    return item;
  }

  #namePerson(name: string): void {
    const { people } = this.#live.draft().answers as { people?: (ItemAnswers & { name: string })[] };
    if (people?.some((person) => person.name.trim() === name)) return;
    const free = people?.find((person) => person.name.trim() === '')?.id ?? this.#live.add('people');
    const input = this.#live.form.querySelector<HTMLInputElement>(`input[name="people.${free}.name"]`);
    if (!input) return;
    input.value = name;
    input.focus();
    this.#live.changed();
  }

  #showFacts(): void {
    const { answers } = this.#live.draft();
    const places = this.#live.root.querySelector('[data-place=places]');
    if (places) {
      const shown = listPlaces(answers).flatMap((place) => this.#describePlace(place) ?? []);
      const list = make('ul');
      list.append(...shown.map((text) => make('li', text)));
      places.replaceChildren(shown.length > 0 ? list : make('p', fillMessage(this.#live.settings, 'tellPlacesNone')));
    }
    this.#live.place('credit').textContent = `“${this.#describeCredit(answers)}”`;
  }

  #describePlace({ id, name, country, precision }: PlaceAnswers): string | undefined {
    if (!country && !name.trim()) return undefined;
    const select = this.#live.form.querySelector<HTMLSelectElement>(`select[name="places.${id}.country"]`);
    const land = country ? (select?.selectedOptions[0]?.textContent.trim() ?? country) : '…';
    return precision === 'withheld' ? land : [name.trim(), land].filter(Boolean).join(', ');
  }

  #describeCredit(answers: AnyAnswers): string {
    const { settings } = this.#live;
    const { creditName = '', title = '', ...rest } = answers as CreditChoice & { title?: string };
    const creditAs = readCreditAs({ ...rest, creditName });
    if (creditAs === 'member') return fillMessage(settings, 'tellMemberOf', { title: title.trim() || '…' });
    return (creditAs === 'name' && creditName.trim()) || fillMessage(settings, 'tellAnonymous');
  }
}

function listPublicNames(index: EntryIndex | undefined): string[] {
  return (index?.entries ?? [])
    .flatMap(({ title, also = [], detail = '' }) => [title, ...also, detail])
    .filter(Boolean);
}

const mostLookedUp = 10;
