import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { formatOrigin } from '../../archive/graph/origin.ts';
import type { Project } from '../../model/project.ts';
import { capitalise } from '../../model/names/fill.ts';
import { formatYears } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { listTakenUp } from './handed.ts';
import type { SheetItem, SheetSection } from './item.ts';

/** What a project's sheet tells, in the order in which it is read. */
export function listProjectParts(archive: Archive, entry: Entry<'projects'>): SheetSection[] {
  const { needMet, decisions, costs, setbacks } = entry.data;
  return [
    { id: 'need', title: translate('sheetNeed'), items: [own(needMet)] },
    { id: 'did', title: translate('sheetDid'), items: listDone(archive, entry.data) },
    { id: 'decisions', title: translate('decisions'), items: decisions === undefined ? [] : [own(decisions)] },
    { id: 'scale', title: translate('scale'), items: entry.data.scale.map(toFigure) },
    {
      id: 'costs',
      title: translate('costs'),
      items: costs.map(({ kind, what, when }) => own(what, labelOf(nameTerm('costKind', kind), when))),
    },
    { id: 'setbacks', title: translate('setbacks'), items: setbacks.map(toSetback) },
    { id: 'endings', title: translate('endings'), items: entry.data.endings.map(toEnding) },
    { id: 'from', title: translate('sheetFrom'), items: [{ text: formatOrigin(archive, entry), isOwn: false }] },
    { id: 'to', title: translate('sheetTo'), items: listTakenUp(archive, entry) },
  ];
}

function listDone(archive: Archive, { practices }: Project): SheetItem[] {
  return practices.map(({ practice, how }) => {
    const title = archive.title(`practices/${practice}`);
    return how === undefined ? { text: title, isOwn: false } : own(how, title);
  });
}

/** The figure stands before what was counted, as people say it. */
function toFigure({ what, figure, when }: Project['scale'][number]): SheetItem {
  return own(`${figure}: ${what}${when === undefined ? '' : ` (${formatYears(when)})`}`);
}

function toSetback({ kind, what, when, whatFollowed }: Project['setbacks'][number]): SheetItem {
  return {
    ...own(what, labelOf(nameTerm('setbackKind', kind), when)),
    ...(whatFollowed !== undefined && { then: { label: translate('whatFollowed'), text: whatFollowed } }),
  };
}

function toEnding({ how, when, note }: Project['endings'][number]): SheetItem {
  const label = labelOf(nameTerm('ending', how), when);
  return note === undefined ? { text: `${label}.`, isOwn: false } : own(note, label);
}

function labelOf(name: string, when: string | undefined): string {
  return [capitalise(name), when !== undefined && formatYears(when)].filter(Boolean).join(', ');
}

function own(text: string, label?: string): SheetItem {
  return { text, isOwn: true, ...(label !== undefined && { label }) };
}
