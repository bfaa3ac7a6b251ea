import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { IndexFiles, type Typed } from '../../archive/entry/index-files.ts';
import { emptyAnswers, isBlank, nextItemId, parseAnswers, toDraft, type FormDraft } from '../answers/answers.ts';
import { findQuestion, makeButton } from './element.ts';
import { addItem, listItems, startLists } from './repeated-groups.ts';
import { fillForm, readForm } from './form-answers.ts';
import { listQuestions, type AnyAnswers, type Question } from '../questions/question.ts';
import { fillMessage, type FormSettings } from '../questions/form-settings.ts';

type Workshop = typeof import('./lazy-bundle.ts');
type Offers = typeof import('./lazy-suggestions.ts');

/** The form in the page: its answers, what it needs from elsewhere, and word of every change. */
export class LiveForm {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly settings: FormSettings;
  readonly questions: readonly Question[];
  /** True once all was to be forgotten: nothing of this visit is kept any more unless it is typed anew. */
  wasForgotten = false;
  readonly #listeners: ((filled: AnyAnswers | undefined) => void)[] = [];
  /** What was written by us last. */
  #filled: AnyAnswers | undefined;
  #offers: Promise<Offers | undefined> | undefined;
  #tools: Promise<Workshop | undefined> | undefined;
  readonly #index: IndexFiles;

  constructor(root: HTMLElement, form: HTMLFormElement, settings: FormSettings) {
    this.root = root;
    this.form = form;
    this.settings = settings;
    this.#index = new IndexFiles(settings.entries);
    this.questions = listQuestions(settings.parts);
    startLists(form, (item) => this.#addMoves(item));
    form.addEventListener('input', () => this.changed());
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Everything that is in the form, in the form in which it is kept. */
  draft(): FormDraft {
    return toDraft(this.settings.form, readForm(this.form, this.questions));
  }

  /** True where nobody has said anything yet. */
  isBlank(): boolean {
    const { answers } = this.draft();
    const pictures = answers['pictures'];
    return isBlank(this.questions, answers) && !(Array.isArray(pictures) && pictures.length > 0);
  }

  /** True for a draft that this form can take. */
  isOwn(draft: unknown): boolean {
    return parseAnswers(this.settings.form, this.settings.parts, draft) !== undefined;
  }

  /** Takes a kept draft; false for anything else, a draft of the other form included. */
  fill(draft: unknown): boolean {
    const answers: AnyAnswers | undefined = parseAnswers(this.settings.form, this.settings.parts, draft);
    if (!answers) return false;
    this.fillIn(answers);
    return true;
  }

  /** As it is before anyone has said anything. */
  empty(): void {
    this.fillIn(emptyAnswers(this.questions));
  }

  /** Writes some answers and leaves the others as they are. */
  fillIn(answers: AnyAnswers): void {
    fillForm(this.form, this.questions, { answers });
    this.#filled = answers;
    for (const listener of this.#listeners) listener(answers);
  }

  /** Calls back after every change, with the answers where they were written by us rather than typed; also of such before. */
  onChange(listener: (filled: AnyAnswers | undefined) => void): void {
    this.#listeners.push(listener);
    if (this.#filled) listener(this.#filled);
  }

  changed(): void {
    for (const listener of this.#listeners) listener(undefined);
  }

  /** A new item of a list, with the focus in it unless it is filled in by us. */
  add(name: string, { focus = true } = {}): string {
    const list = findQuestion(this.form, name);
    if (!list) return '';
    const id = this.freeId(list);
    const item = addItem(list, id);
    if (focus) item?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return id;
  }

  /** An id that no item of a list has, nor one that was taken out and may come back. */
  freeId(list: HTMLElement): string {
    const ids = [...listItems(list), ...(list.dataset['taken'] ? [list.dataset['taken']] : [])];
    return nextItemId(ids.map((id) => ({ id })));
  }

  /** The place of that name, where the script has something to show. */
  place(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-place="${name}"]`) as HTMLElement;
  }

  /** Says something to those who do not see the page change. */
  announce(words: string): void {
    this.place('spoken').textContent = words;
  }

  /** What reads dates and finds entries; undefined where it cannot be loaded now. */
  loadOffers(): Promise<Offers | undefined> {
    this.#offers ??= import('./lazy-suggestions.ts').catch(() => (this.#offers = undefined));
    return this.#offers;
  }

  /** What makes and checks bundles, which is large; undefined where it cannot be loaded now. */
  loadTools(): Promise<Workshop | undefined> {
    this.#tools ??= import('./lazy-bundle.ts').catch(() => (this.#tools = undefined));
    return this.#tools;
  }

  /** The index of entries, with what is asked for by names or ids; undefined where it cannot be had. */
  loadIndex(listNames: (known: EntryIndex) => readonly string[] = () => []): Promise<EntryIndex | undefined> {
    return this.#index.loadFor(listNames).catch(() => undefined);
  }

  /** The same with entries that may be meant by what was typed. */
  loadTyped(typed: Typed): Promise<EntryIndex | undefined> {
    return this.#index.loadTyped(typed).catch(() => undefined);
  }

  /** Buttons that put a list in order, beside the one that takes an item out. */
  #addMoves(item: HTMLElement): void {
    const place = item.querySelector('[data-remove]')?.parentElement;
    for (const [step, sign, key] of moves) {
      const button = makeButton(sign, 'quiet', () => undefined);
      button.dataset['move'] = step;
      button.setAttribute('aria-label', fillMessage(this.settings, key));
      place?.append(' ', button);
    }
  }
}

const moves = [
  ['-1', '↑', 'tellMoveUp'],
  ['1', '↓', 'tellMoveDown'],
] as const;

/** The question of a path, such as `practices.2.how`. */
export function findAsked(questions: readonly Question[], path: string): Question | undefined {
  const [name, , ...rest] = path.split('.');
  const question = questions.find((asked) => asked.name === name);
  return rest.length > 0 && question?.kind === 'list' ? findAsked(question.questions, rest.join('.')) : question;
}
