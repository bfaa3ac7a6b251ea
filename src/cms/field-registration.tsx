import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseBody } from '../mdx/browser.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';
import { toControl, type DecapControlProps } from './control.tsx';
import { refuseFaulty } from './draft-refusal.ts';
import { watchDraft, type DraftWatch } from './draft-watch.ts';
import { EdtfDate } from './edtf-date.tsx';
import { EntryBody } from './entry-body.tsx';
import { Citations, EntryReferences, type CitedSource } from './entry-lists.tsx';
import { EntryReference } from './entry-reference.tsx';
import { EntryPreview } from './entry-preview.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { fetchIndex, type FieldSettings } from './field-settings.ts';
import { mendEditor } from './mends.ts';
import { readOpenEntry, watchStore, type KeptEntry } from './open-entry.ts';
import { cleanPictures } from './pictures.ts';
import { PlaceField } from './place-field.tsx';
import { PlaceList } from './place-list.tsx';
import type { PlaceValue } from './position.ts';
import { TermChoice } from './term-choice.tsx';
import './fields.css';
import './mends.css';

/** Registers every field of ours with Decap, and what belongs to them: the check, the preview and the pictures. */
export function registerFields(CMS: FieldRegistry, settings: FieldSettings): void {
  const { indexPath, listOwn, collections, base, stylePaths } = settings;
  const catalogue = createCatalogue({ fetchIndex: () => fetchIndex(indexPath), listOwn });
  const source = { read: readOpenEntry, watch: watchStore };
  const draft = watchDraft({ catalogue, collections, base, source, parse: parseBody });
  for (const [name, control] of Object.entries(listControls({ catalogue, draft, base })))
    CMS.registerWidget(name, control);
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => refuseFaulty(entry, draft, collections) });
  CMS.registerEventListener({ name: 'postSave', handler: () => catalogue.refresh() });
  const preview = toPreview({ catalogue, draft, collections, base });
  for (const { name } of collections) CMS.registerPreviewTemplate(name, preview);
  for (const style of stylePaths) CMS.registerPreviewStyle(style);
  cleanPictures(document, (words) => window.alert(words));
  mendEditor(document);
  mount(<FaultPanel draft={draft} collections={collections} />);
}

function listControls({ catalogue, draft, base }: Parts): Record<string, ComponentType<DecapControlProps>> {
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

interface Parts {
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
