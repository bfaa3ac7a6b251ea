import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { formatOrigin } from '../../archive/graph/origin.ts';
import { listReferring } from '../../archive/graph/referring.ts';
import { capitalise } from '../../model/names/fill.ts';
import { formatYears, sortTime } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { listTakenUp } from './handed.ts';
import type { SheetItem, SheetSection } from './item.ts';

/** What a practice's sheet tells, in the order in which it is read. */
export function listPracticeParts(archive: Archive, entry: Entry<'practices'>): SheetSection[] {
  const { needs, risks, variants } = entry.data;
  return [
    {
      id: 'takes',
      title: translate('sheetTakes'),
      items: needs.map(({ kind, need }) => ({
        label: capitalise(nameTerm('needKind', kind)),
        text: need,
        isOwn: true,
      })),
    },
    {
      id: 'risks',
      title: translate('sheetRisks'),
      items: risks.map(({ kind, risk, mitigation }) => ({
        label: capitalise(nameTerm('riskKind', kind)),
        text: risk,
        isOwn: true,
        ...(mitigation !== undefined && { then: { label: translate('sheetHelps'), text: mitigation } }),
      })),
    },
    { id: 'variants', title: translate('sheetVariants'), items: variants.map((text) => ({ text, isOwn: true })) },
    { id: 'from', title: translate('sheetFrom'), items: [{ text: formatOrigin(archive, entry), isOwn: false }] },
    { id: 'to', title: translate('sheetToPractice'), items: listTakenUp(archive, entry) },
    { id: 'done', title: translate('sheetDoneBy'), items: listDoers(archive, entry) },
  ];
}

/** Projects that did it, oldest first; each in a line, with how it became of them where it is over. */
function listDoers(archive: Archive, { key }: Entry<'practices'>): SheetItem[] {
  return listReferring(archive, key, { collection: 'projects', field: 'practices' })
    .sort((a, b) => sortTime(a.data.period) - sortTime(b.data.period))
    .map(({ key, data }) => ({ text: `${archive.title(key)} (${formatYears(data.period)})`, isOwn: false }));
}
