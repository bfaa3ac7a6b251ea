import { capitalise } from '../../model/names/fill.ts';
import { make, makeCare, say } from '../result-item.ts';
import type { LanguageAttributes } from '../../site/language.ts';
import type { FoundRow } from './found-rows.ts';

/** What an item needs to know of the page. */
export interface ItemLook {
  word: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  href: string;
  titleIn: LanguageAttributes | undefined;
  wordsIn: LanguageAttributes | undefined;
  /** Whether what it takes is told too. */
  isTaken: boolean;
  isTicked: boolean;
  tick: (isTicked: boolean) => void;
}

/**
 * What was found, as an item of the list: when, title, ending and cost, care note before sentence, a box to compare, and a
 * place for the button that keeps it. Texts stay text.
 */
export function makeFoundItem(row: FoundRow, look: ItemLook): HTMLLIElement {
  const { word } = look;
  const item = make('li', 'row');
  const title = make('h3');
  const link = say(make('a'), row.title, look.titleIn);
  link.href = look.href;
  title.append(link, ' ', say(make('small'), row.kind));
  item.append(...tell('when', [row.when, row.where]), title);
  const sources = word(row.sources === 1 ? 'findSourcesOne' : 'findSources', { n: row.sources });
  const cost = row.cost.length > 0 ? `${word('findCost')}: ${row.cost.join(', ')}` : '';
  item.append(...tell('known', [capitalise(row.ending.join(', ')), cost, sources]));
  if (row.careNote) item.append(makeCare(word('careNote'), row.careNote, look.wordsIn));
  if (row.sentence) item.append(say(make('p', 'said'), row.sentence, look.wordsIn));
  const people = row.people === null ? '' : word('findTakesPeople', { n: row.people });
  const takes = [people, ...row.takes].filter(Boolean).join(', ');
  if (look.isTaken && takes) item.append(...tell('known', [`${word('findTakes')} ${takes}`]));
  const keep = make('span', 'keep');
  keep.dataset['keep'] = row.key;
  keep.dataset['keepTitle'] = row.title;
  item.append(makeTick(row, look), keep);
  return item;
}

function tell(className: string, texts: readonly string[]): HTMLElement[] {
  const told = texts.filter(Boolean).join(' · ');
  return told ? [say(make('p', className), told)] : [];
}

function makeTick({ key, title }: FoundRow, { word, isTicked, tick }: ItemLook): HTMLElement {
  const label = make('label', 'tick');
  const box = make('input');
  box.type = 'checkbox';
  box.value = key;
  box.checked = isTicked;
  box.setAttribute('aria-label', `${word('findTick')}: ${title}`);
  box.addEventListener('change', () => {
    tick(box.checked);
  });
  label.append(box, ` ${word('findTick')}`);
  return label;
}
