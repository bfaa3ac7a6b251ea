import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseBody } from '../mdx/parse-body.ts';
import { createCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import { toControl, type DecapControlProps } from './decap/control.tsx';
import { keepLast } from './check/keep-last.ts';
import { refuseFaulty } from './check/refuse-save.ts';
import { watchDraft, type DraftWatch } from './check/draft-watch.ts';
import { EdtfDate } from './fields/date-field.tsx';
import { EntryBody } from './body/body-field.tsx';
import { Citations, EntryReferences, type CitedSource } from './fields/reference-list-fields.tsx';
import { EntryReference } from './fields/reference-field.tsx';
import { EntryPreview } from './preview/entry-preview.tsx';
import { FaultPanel } from './check/fault-panel.tsx';
import { InPlaceDesk } from './in-place/in-place-desk.tsx';
import { createReviewClient } from './review/client.ts';
import { IndexFiles } from '../archive/entry/index-files.ts';
import type { FieldSettings } from './field-settings.ts';
import { patchEditor } from './decap/editor-fixes.ts';
import { readOpenEntry, watchStore, type KeptEntry } from './decap/editor-store.ts';
import { cleanPictures } from './decap/clean-uploads.ts';
import { PlaceField } from './fields/place-field.tsx';
import { PlaceList } from './fields/place-list-field.tsx';
import type { PlaceValue } from './fields/map-position.ts';
import { TermChoice } from './fields/term-field.tsx';
import './fields/fields.css';
import './decap/editor-fixes.css';

/** Registers every field of ours with Decap, and what belongs to them: the check, the preview and the pictures. */
export function registerFields(CMS: FieldRegistry, settings: FieldSettings): void {
  const { indexPath, listOwn, drafts, collections, base, stylePaths, store, useWorkflow, changes } = settings;
  const catalogue = createCatalogue({ fetchIndex: () => new IndexFiles(indexPath).loadAll(), listOwn, drafts });
  const source = { read: readOpenEntry, watch: watchStore };
  const draft = watchDraft({ catalogue, collections, base, source, parse: keepLast(parseBody) });
  for (const [name, control] of Object.entries(listControls({ catalogue, draft, base })))
    CMS.registerWidget(name, control);
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => refuseFaulty(entry, draft, collections) });
  CMS.registerEventListener({ name: 'postSave', handler: () => catalogue.refresh() });
  // Somebody may have written a draft in another window, or published one.
  for (const name of ['focus', 'hashchange']) window.addEventListener(name, () => drafts.refresh());
  const preview = toPreview({ catalogue, draft, collections, base });
  for (const { name } of collections) CMS.registerPreviewTemplate(name, preview);
  for (const style of stylePaths) CMS.registerPreviewStyle(style);
  cleanPictures(document, (words) => window.alert(words));
  patchEditor(document);
  mount(<FaultPanel draft={draft} collections={collections} />);
  mount(
    <InPlaceDesk
      {...{ catalogue, draft, collections, store, useWorkflow }}
      readOpen={readOpenEntry}
      changes={
        changes && { ...changes, ask: createReviewClient(changes.backendPath, (...request) => fetch(...request)) }
      }
    />,
  );
}

function listControls({ catalogue, draft, base }: FieldParts): Record<string, ComponentType<DecapControlProps>> {
  return {
    'entry-reference': toControl<string>((props) => <EntryReference {...props} catalogue={catalogue} />),
    'entry-references': toControl<readonly string[]>((props) => <EntryReferences {...props} catalogue={catalogue} />),
    citations: toControl<readonly CitedSource[]>((props) => <Citations {...props} catalogue={catalogue} />),
    'edtf-date': toControl(EdtfDate),
    term: toControl(TermChoice),
    place: toControl<PlaceValue>((props) => <PlaceField {...props} base={base} />),
    places: toControl<readonly PlaceValue[]>((props) => <PlaceList {...props} base={base} />),
    'entry-body': toControl<string>((props) => <EntryBody {...props} catalogue={catalogue} draft={draft} />),
  };
}

function toPreview(parts: Omit<ComponentProps<typeof EntryPreview>, OwnOfPreview>): ComponentType<DecapPreviewProps> {
  return ({ onFieldClick, document: page, getAsset }) => {
    // Decap takes an address that begins with a slash for a file of the site, and any other for one of the media folder.
    const toUrl = (path: string) => String(getAsset(path.replace(/^\//, '')));
    return <EntryPreview {...parts} onFieldClick={onFieldClick} page={page} toUrl={toUrl} />;
  };
}

/** What differs from one frame of the preview to another. */
type OwnOfPreview = 'onFieldClick' | 'page' | 'toUrl';

/** Shows something beside the editor, in a place of its own. */
function mount(part: ReactNode): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(part);
}

interface FieldParts {
  catalogue: Catalogue;
  draft: DraftWatch;
  base: string;
}

/** The part of Decap that fields are registered with. */
export interface FieldRegistry {
  registerWidget(name: string, control: ComponentType<DecapControlProps>): void;
  registerEventListener(listener: SaveListener): void;
  registerPreviewTemplate(name: string, component: ComponentType<DecapPreviewProps>): void;
  registerPreviewStyle(address: string): void;
}

/** The part of what Decap gives a preview that ours reads. */
interface DecapPreviewProps {
  onFieldClick?: (path: string) => void;
  /** The document of the preview’s frame. */
  document: Document;
  /** A picture as the browser has it; as a text it is its address. */
  getAsset: (path: string) => { toString: () => string };
}

interface SaveListener {
  name: 'preSave' | 'postSave';
  handler: (event: { entry: KeptEntry }) => unknown;
}
