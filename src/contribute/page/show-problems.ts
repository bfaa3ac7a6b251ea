import { capitalise } from '../../model/names/fill.ts';
import { findQuestion, goTo, make, makeButton, messageSlot, clearMessage } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import type { PictureList } from './picture-list.ts';
import type { Preview } from '../preview/story-preview.ts';
import { fillMessage } from '../questions/form-settings.ts';
import type { Made } from '../form/lazy-bundle.ts';
import type { Remark } from '../bundle/check-bundle.ts';

/** Puts every fault beside its question, and a list of them that leads there; then what is only worth a look. */
export function showFindings(live: LiveForm, { check: { problems, others, remarks } }: Pick<Made, 'check'>): void {
  const { form, settings } = live;
  clearFindings(live);
  for (const problem of problems) {
    const around = sayBeside(form, problem, 'fault');
    around?.classList.add('has-fault');
    around?.querySelector('input, textarea, select')?.setAttribute('aria-invalid', 'true');
  }
  for (const remark of remarks) sayBeside(form, remark, 'remark');
  const place = live.place('findings');
  if (problems.length === 0 && others.length === 0) place.append(make('p', fillMessage(settings, 'tellNoFaults')));
  if (problems.length > 0) {
    const key = problems.length === 1 ? 'tellFaultsOne' : 'tellFaultsMany';
    const list = make('ul', '', 'findings-list');
    list.append(...problems.map((problem) => toItem(live, problem)));
    place.append(make('p', fillMessage(settings, key, { n: problems.length })), list);
  }
  if (others.length > 0) {
    const list = make('ul');
    list.append(
      ...others.map(({ file, field, message, remedy }) => make('li', `${file} › ${field}: ${message} — ${remedy}`)),
    );
    place.append(make('p', fillMessage(settings, 'tellFaultsOther')), list);
  }
  if (remarks.length > 0) {
    const list = make('ul', '', 'remarks-list');
    list.append(...remarks.map((remark) => toItem(live, remark)));
    place.append(make('p', fillMessage(settings, 'tellRemarks')), list);
  }
}

/** Says something beside the question that it is about; returns the element around that question. */
function sayBeside(form: HTMLElement, said: Remark, about: 'fault' | 'remark'): HTMLElement | undefined {
  if (said.question === undefined) return undefined;
  const path = placeOf(form, said.question);
  messageSlot(form, path, about)?.append(make('p', `${capitalise(said.message)} — ${said.remedy}.`, about));
  return findQuestion(form, path);
}

/** Takes every fault and remark away, from the questions and from the list. */
export function clearFindings({ form, root }: LiveForm): void {
  clearMessage(form, 'fault');
  clearMessage(form, 'remark');
  form.querySelectorAll('.has-fault').forEach((question) => question.classList.remove('has-fault'));
  form.querySelectorAll('[aria-invalid]').forEach((control) => control.removeAttribute('aria-invalid'));
  root.querySelector('[data-place=findings]')?.replaceChildren();
}

/** The bundle as readers will see it. What was typed is text; only the renderer’s own HTML is HTML. */
export function showPreview(live: LiveForm, preview: Preview, pictures: PictureList): void {
  const facts = make('dl', '', 'facts');
  for (const [label, values] of preview.rows) {
    const row = make('div');
    row.append(make('dt', label), ...values.map((value) => make('dd', value)));
    facts.append(row);
  }
  const text = make('div', '', 'prose');
  text.append(toFragment(preview.html, pictures));
  live
    .place('preview')
    .replaceChildren(
      make('h4', preview.title),
      ...(preview.careNote ? [make('p', preview.careNote, 'care')] : []),
      ...(preview.summary ? [make('p', preview.summary)] : []),
      facts,
      text,
      ...(preview.others.length > 0
        ? [make('p', fillMessage(live.settings, 'tellPreviewMore', { things: preview.others.join('; ') }), 'origin')]
        : []),
    );
}

/** Links lead nowhere here, pictures are those of the form, and headings stand below that of the page. */
function toFragment(html: string, pictures: PictureList): DocumentFragment {
  const template = make('template');
  template.innerHTML = html;
  const { content } = template;
  content.querySelectorAll('a').forEach((link) => link.removeAttribute('href'));
  content.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  content.querySelectorAll('h2, h3').forEach((heading) => heading.replaceWith(make('h5', heading.textContent)));
  const ids = pictures.ids();
  content.querySelectorAll('img').forEach((image, at) => {
    const drawn = pictures.thumbnail(ids[at] ?? '');
    const copy = make('canvas');
    copy.setAttribute('role', 'img');
    copy.setAttribute('aria-label', image.alt);
    if (drawn) {
      copy.width = drawn.width;
      copy.height = drawn.height;
      copy.getContext('2d')?.drawImage(drawn, 0, 0);
    }
    image.replaceWith(copy);
  });
  return content;
}

function toItem({ form }: LiveForm, { question, message, remedy }: Remark): HTMLLIElement {
  const item = make('li');
  if (question === undefined) {
    item.append(`${capitalise(message)} — ${remedy}.`);
    return item;
  }
  const path = placeOf(form, question);
  item.append(
    makeButton(nameOf(form, path), 'quiet', () => goTo(form, path)),
    ` ${message} — ${remedy}.`,
  );
  return item;
}

/** The nearest question that the page shows. */
function placeOf(form: HTMLElement, question: string): string {
  for (let path = question; path.includes('.'); path = path.slice(0, path.lastIndexOf('.')))
    if (findQuestion(form, path)) return path;
  return findQuestion(form, question) ? question : (question.split('.')[0] ?? question);
}

/** A question by its words, with the thing it is asked about. */
function nameOf(form: HTMLElement, path: string): string {
  const question = findQuestion(form, path);
  const label = question?.querySelector(':scope > label, :scope > legend, :scope > label > span');
  const item = question?.closest('.item')?.querySelector(':scope > legend');
  const words = [...(label?.childNodes ?? [])].find((node) => node.textContent?.trim())?.textContent?.trim() ?? path;
  return item ? `${item.textContent.replaceAll(/\s+/g, ' ').trim()}: ${words}` : words;
}
