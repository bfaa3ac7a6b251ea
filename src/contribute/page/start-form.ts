import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toIdName } from '../../archive/entry/index-parts.ts';
import { offerCarried } from './suggest-carried.ts';
import { showCounts } from './show-counts.ts';
import { watchCredit } from './credit-choice.ts';
import { offerDates } from './suggest-dates.ts';
import { unsayAll } from '../form/element.ts';
import { offerEntries } from './suggest-entries.ts';
import { clearFindings, showFindings, showPreview } from './show-problems.ts';
import { startAutosave, startOffline } from './start-autosave.ts';
import { LiveForm } from '../form/live-form.ts';
import { PrivacyReview } from './privacy-review.ts';
import { PictureList } from './picture-list.ts';
import { HandOver, type ToFileUrl } from './hand-over.ts';
import { nextTask } from '../form/next-task.ts';
import { fillMessage, readSettings, type FormSettings } from '../questions/form-settings.ts';
import { watchLists } from './list-changes.ts';
import { watchTitle } from './suggest-twins.ts';

/**
 * Brings a form of the page to life: it keeps what is typed on the device, offers what the archive knows, checks what
 * was told, and makes one file of it. Runs in the browser; sends nothing. `words` are those of the page’s language.
 */
export function startForm(words: FormSettings['words'], toFileUrl?: ToFileUrl): void {
  const root = document.getElementById('telling');
  const form = root?.querySelector('form');
  const settings = document.getElementById('form-settings')?.textContent;
  if (!root || !form || !settings) return;
  const live = new LiveForm(root, form, readSettings(settings, words));
  const tools: Partial<Tools> = {};
  watchLists(live);
  startAutosave(live, {
    onForget: () => {
      tools.pictures?.forget();
      tools.sending?.hide();
      clearFindings(live);
      tools.looking?.forget();
      unsayAll(form);
    },
  });
  const ready = startRest(live, tools, toFileUrl);
  if (settings.includes('"form":"answer"')) void ready.then(() => fillRequest(live));
  whenUsed(() => void ready.then(() => startOffline(live)));
}

interface Tools {
  pictures: PictureList;
  sending: HandOver;
  looking: PrivacyReview;
}

/** All that does not take up what was typed before, in slices: at once it would hold up an old phone for half a second. */
async function startRest(live: LiveForm, tools: Partial<Tools>, toFileUrl: ToFileUrl | undefined): Promise<void> {
  const slices = [
    () => offerCarried(live),
    () => (tools.pictures = new PictureList(live)),
    () => offerEntries(live),
    () => offerDates(live),
    () => watchTitle(live),
    () => watchCredit(live),
    () => showCounts(live),
    () => (tools.looking = new PrivacyReview(live)),
    () => {
      const sending = (tools.sending = new HandOver(live, toFileUrl));
      live.onChange(() => markStale(live, sending));
      live.root.querySelector('[data-do=check]')?.addEventListener('click', () => void check(live, tools as Tools));
    },
  ];
  for (const slice of slices) {
    await nextTask();
    slice();
  }
}

async function check(live: LiveForm, { pictures, sending, looking }: Tools): Promise<void> {
  const { settings } = live;
  const findings = live.place('findings');
  sending.hide();
  findings.textContent = fillMessage(settings, 'tellChecking');
  await looking.showDetails();
  const [tools] = await Promise.all([live.loadTools(), live.loadIndex()]);
  if (!tools) {
    findings.textContent = fillMessage(settings, 'tellCheckFailed');
    return;
  }
  await nextPaint();
  if (findings.childNodes.length === 0) return;
  const draft = live.draft();
  const options = { today: toDay(new Date()), pictures: pictures.ids() };
  const listNames = (known: EntryIndex) => tools.listNeeded(settings.form, draft, { ...options, index: known });
  const index = (await live.loadIndex(listNames)) ?? emptyIndex;
  const made = tools.makeBundle(settings.form, draft, { ...options, index });
  showFindings(live, made);
  findings.focus();
  if (made.check.problems.length > 0 || made.check.others.length > 0 || !made.preview) return;
  const { parcel } = made;
  const files = made.pictures.flatMap(({ id, name }) => {
    const bytes = pictures.get(id);
    return bytes ? [{ name, bytes }] : [];
  });
  showPreview(live, made.preview, pictures);
  sending.show({
    parcel,
    fileName: tools.toFileName(parcel.manifest),
    bytes: new Uint8Array(tools.zipBundle(parcel, files)),
    letter: tools.toMailText(parcel),
  });
}

/** What was made no longer says what the form says. */
function markStale(live: LiveForm, sending: HandOver): void {
  if (live.place('result').hidden) return;
  sending.hide();
  live.place('findings').textContent = fillMessage(live.settings, 'tellChanged');
}

/** The short form can be filled in by a link. */
async function fillRequest(live: LiveForm): Promise<void> {
  if (!location.search) return;
  const about = new URLSearchParams(location.search).getAll('about').map(toIdName);
  const [tools, index = emptyIndex] = await Promise.all([live.loadTools(), live.loadIndex(() => about)]);
  const request = tools?.readRequest(location.search, index);
  if (request && Object.keys(request).length > 0) live.fillIn(request);
}

const emptyIndex: EntryIndex = { entries: [], withdrawn: [], moved: [] };

function toDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Lets what was said last be seen before long work begins. */
function nextPaint(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Once somebody does something with the page, or has had it open for a while, and the browser has nothing else to do. */
function whenUsed(run: () => void): void {
  const stop = new AbortController();
  const begin = () => {
    stop.abort();
    clearTimeout(timer);
    whenIdle(run);
  };
  const timer = setTimeout(begin, leftOpenFor);
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'])
    window.addEventListener(sign, begin, { passive: true, signal: stop.signal });
}

/** Milliseconds. */
const leftOpenFor = 10_000;

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 4000 });
  else setTimeout(run, 1500);
}
