import type { AnyAnswers, ItemAnswers } from '../questions/question.ts';
import type { PersonAnswers } from '../bundle/teller.ts';

/** A place as the form asks for it. */
export interface PlaceAnswers extends ItemAnswers {
  name: string;
  country: string;
  precision: string;
}

/** What is no secret: what the story is called, the places it shows, and people whom it is right to name. */
export function listOwnNames(answers: AnyAnswers): string[] {
  const { title, otherNames, creditName } = answers;
  const places = listPlaces(answers).flatMap(({ name, precision }) => (isHidden(precision) ? [] : name));
  const people = ((answers['people'] ?? []) as (ItemAnswers & PersonAnswers)[]).flatMap(({ name, living, agreed }) =>
    agreed || living === 'no' ? name : [],
  );
  return [
    title,
    creditName,
    ...places,
    ...people,
    ...(typeof otherNames === 'string' ? otherNames.split('\n') : []),
  ].filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

/** Places of which nothing but the country is to be shown, with the question in which each is named. */
export function listWithheld(answers: AnyAnswers): { question: string; name: string }[] {
  return listPlaces(answers).flatMap(({ id, name, precision }) =>
    precision === 'withheld' && name.trim() !== '' ? { question: `places.${id}.name`, name } : [],
  );
}

/** The places of the answers; none where the form does not ask for them. */
export function listPlaces(answers: AnyAnswers): PlaceAnswers[] {
  return (answers['places'] ?? []) as PlaceAnswers[];
}

function isHidden(precision: string): boolean {
  return precision === 'withheld' || precision === 'region';
}
