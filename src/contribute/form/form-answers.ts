import { groupBy } from '../../model/group-by.ts';
import type { Answer, AnyAnswers, ItemAnswers, Question } from '../questions/question.ts';
import { findQuestion } from './element.ts';
import { listItems, setItems } from './repeated-groups.ts';

/** The answers as they stand in the form. */
export function readForm(form: HTMLFormElement, questions: readonly Question[]): AnyAnswers {
  return readAnswers({ form, inputs: groupInputs(form) }, questions, '');
}

/** Writes answers into the form, and makes as many items as there are. */
export function fillForm(form: HTMLFormElement, questions: readonly Question[], filled: FilledAnswers): void {
  const { answers, prefix = '' } = filled;
  for (const question of questions) {
    const path = `${prefix}${question.name}`;
    const answer = answers[question.name];
    if (question.kind === 'list') {
      const list = findQuestion(form, path);
      const items = (answer ?? []) as ItemAnswers[];
      if (list)
        setItems(
          list,
          items.map(({ id }) => id),
        );
      for (const item of items) fillForm(form, question.questions, { answers: item, prefix: `${path}.${item.id}.` });
    } else if (answer !== undefined) writeAnswer(form, path, answer);
  }
}

interface FilledAnswers {
  answers: AnyAnswers;
  prefix?: string;
}

/** A form and its inputs by name: there are hundreds, and to look for each in the page would take an old phone long. */
interface Read {
  form: HTMLFormElement;
  inputs: ReadonlyMap<string, readonly Control[]>;
}

function readAnswers(read: Read, questions: readonly Question[], prefix: string): AnyAnswers {
  return Object.fromEntries(
    questions.map((question) => [question.name, readAnswer(read, question, `${prefix}${question.name}`)]),
  );
}

function readAnswer(read: Read, question: Question, path: string): Answer {
  if (question.kind === 'list')
    return listItems(findQuestion(read.form, path)).map((id) => ({
      id,
      ...readAnswers(read, question.questions, `${path}.${id}.`),
    }));
  const inputs = read.inputs.get(path) ?? [];
  const [input] = inputs;
  switch (question.kind) {
    case 'flag':
      return input instanceof HTMLInputElement && input.checked;
    case 'choices':
      return inputs.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : []));
    case 'date':
      return { said: input?.value ?? '', means: input?.dataset['means'] ?? '' };
    case 'entry':
      return { name: input?.value ?? '', key: input?.dataset['key'] ?? '' };
    default:
      return readText(inputs);
  }
}

function readText(inputs: readonly Control[]): string {
  const [input] = inputs;
  if (!(input instanceof HTMLInputElement) || input.type !== 'radio') return input?.value ?? '';
  return inputs.find((radio) => (radio as HTMLInputElement).checked)?.value ?? '';
}

function writeAnswer(form: HTMLFormElement, path: string, answer: Answer): void {
  const inputs = findInputs(form, path);
  for (const input of inputs) {
    if (input instanceof HTMLInputElement && (input.type === 'checkbox' || input.type === 'radio'))
      input.checked = Array.isArray(answer)
        ? (answer as string[]).includes(input.value)
        : answer === true || answer === input.value;
    else if (typeof answer === 'string') input.value = answer;
    else if (typeof answer === 'object' && 'said' in answer) {
      input.value = answer.said;
      setData(input, 'means', answer.means);
    } else if (typeof answer === 'object' && 'key' in answer) {
      input.value = answer.name;
      setData(input, 'key', answer.key);
    }
  }
}

/** Keeps a value with an input; an empty one is taken away. */
export function setData(input: HTMLElement, name: 'means' | 'key', value: string): void {
  if (value) input.dataset[name] = value;
  else Reflect.deleteProperty(input.dataset, name);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function groupInputs(form: HTMLFormElement): Map<string, Control[]> {
  const controls = [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
  return groupBy(controls, ({ name }) => name);
}

function findInputs(form: HTMLFormElement, path: string): Control[] {
  return [...form.querySelectorAll<Control>(`[name="${CSS.escape(path)}"]`)];
}
