import { Fragment, memo } from 'react';
import { isRecord } from '../../model/fields/record.ts';
import { titleFieldOf } from '../../model/names/collection-names.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { translate, translateKind } from '../../site/translate.ts';
import type { CatalogueState } from '../catalogue/catalogue.ts';
import type { OpenEntry } from '../decap/editor-store.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import { EntryLink, type PreviewContext } from './entry-link.tsx';
import { PreviewFacts } from './facts.tsx';
import { PreviewHandLine } from './hand-line.tsx';
import { say } from '../settings/say.ts';

/** What is shown of an entry, whether it is open in a form or on a branch. */
export interface PreviewArticleProps {
  entry: ShownEntry;
  collection: Pick<DeskCollection, 'name'>;
  known: CatalogueState;
  base: string;
  /** The text as our own renderer made it. */
  html: string;
  /** Whether the text has faults, and so cannot be shown. */
  isRefused: boolean;
}

/** An entry as the site will show it, in a document of its own. */
export const PreviewArticle = memo(function PreviewArticle(props: PreviewArticleProps) {
  const { entry, collection, known, base, html, isRefused } = props;
  const { data } = entry;
  const sources = listSources(data);
  const context = { known, base, numbers: new Map(sources.map(({ source }, index) => [source, index + 1])) };
  const hasHandLine = ['projects', 'practices', 'principles'].includes(collection.name);
  return (
    <main>
      <article className={`entry ${collection.name}`}>
        <Opening entry={entry} context={context} />
        {hasHandLine && <PreviewHandLine entryKey={`${collection.name}/${entry.id}`} context={context} />}
        <div className="columns">
          <div className="reading">
            <PreviewFacts collection={collection.name} data={data} context={context} />
            {/* Rendered by our own renderer, which lets through nothing but its own markup. */}
            {html && <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />}
            {isRefused && <p className="note">{say('theTextIsShownHere')}</p>}
          </div>
          <Sources sources={sources} context={context} />
        </div>
      </article>
    </main>
  );
});

function Opening({ entry: { collection, data }, context }: { entry: ShownEntry; context: PreviewContext }) {
  const also = listGroups(data['alsoKnownAs']);
  const themes = listTexts(data['themes']);
  return (
    <header className="opening">
      <p className="kind">{translateKind(collection)}</p>
      <h1>{textOf(data[titleFieldOf(collection)]) || <ClaimTitle data={data} context={context} />}</h1>
      {also.length > 0 && (
        <p className="aka">
          {translate('alsoKnownAs')}:{' '}
          {also.map(({ name, language }, index) => (
            <Fragment key={index}>
              {index > 0 && '; '}
              <bdi {...(textOf(language) && toLanguageAttributes(textOf(language)))}>{textOf(name)}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      {textOf(data['careNote']) && (
        <p className="care">
          <b>{translate('careNote')}:</b> {textOf(data['careNote'])}
        </p>
      )}
      {textOf(data['summary']) && <p className="summary">{textOf(data['summary'])}</p>}
      {themes.length > 0 && (
        <ul className="theme-links">
          {themes.map((theme) => (
            <li key={theme}>
              <EntryLink entryKey={`themes/${theme}`} context={context} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** A claim without a title of its own is named by its ends. */
function ClaimTitle({ data, context }: { data: ShownEntry['data']; context: PreviewContext }) {
  const [from, to] = [textOf(data['from']), textOf(data['to'])];
  if (!from && !to) return 'Untitled';
  return (
    <>
      <EntryLink entryKey={from} context={context} /> → <EntryLink entryKey={to} context={context} />
    </>
  );
}

function Sources({ sources, context }: { sources: readonly ListedSource[]; context: PreviewContext }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" aria-label={translate('sourcesOf')}>
      <h2>{translate('sourcesOf')}</h2>
      <ol>
        {sources.map(({ source, locator, supports }, index) => (
          <li key={index} id={`source-${source}`}>
            <EntryLink entryKey={`sources/${source}`} context={context} />
            {locator && ` ${locator}.`} {supports && <small>{supports}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Fields that the opening, the hand-line or the sources show, and those that only stewards read. */
interface ListedSource {
  source: string;
  locator: string;
  supports: string;
}

function listSources({ sources }: ShownEntry['data']): ListedSource[] {
  return listGroups(sources).map((item) => ({
    source: textOf(item['source']),
    locator: textOf(item['locator']),
    supports: textOf(item['supports']),
  }));
}

function listGroups(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).filter(isRecord);
}

function listTexts(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).map(textOf).filter(Boolean);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type ShownEntry = Pick<OpenEntry, 'collection' | 'id' | 'data'>;
