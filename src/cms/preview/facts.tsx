import { listFacts, shownApart, type FactPart } from '../../archive/facts.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { formatDate } from '../../site/dates.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { EntryLink, type PreviewContext } from './entry-link.tsx';

interface PreviewFactsProps {
  collection: CollectionName;
  data: Readonly<Record<string, unknown>>;
  context: PreviewContext;
}

/** The filled fields of an entry under their labels, as the page lists them; every value is text, whatever it says. */
export function PreviewFacts({ collection, data, context }: PreviewFactsProps) {
  const facts = listFacts(collection, data).filter(({ name }) => !shownApart.has(name));
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ name, label, values }) => (
        <div key={name}>
          <dt>{label}</dt>
          {values.map((parts, index) => (
            <dd key={index}>
              {parts.map((part, position) => (
                <Part key={position} part={part} context={context} />
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Part({ part, context }: { part: FactPart; context: PreviewContext }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'date':
      return formatDate(part.value);
    case 'term':
      return nameTerm(part.vocabulary, part.id);
    case 'entry':
      return <EntryLink entryKey={part.key} context={context} />;
    case 'citation':
      return <Cited part={part} context={context} />;
  }
}

/** The number of a source that the entry lists, or its title where it does not. */
function Cited({ part, context }: { part: FactPart & { kind: 'citation' }; context: PreviewContext }) {
  const number = context.numbers.get(part.source);
  return (
    <sup className="cite" title={part.locator}>
      [{number ?? <EntryLink entryKey={`sources/${part.source}`} context={context} />}]
    </sup>
  );
}
