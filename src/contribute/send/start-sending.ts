import { IndexFiles } from '../../archive/entry/index-files.ts';
import { make } from '../form/element.ts';
import { createDraftStorage, type DraftStorage } from '../page/draft-storage.ts';
import { formNames, type FormName } from '../questions/form-settings.ts';
import { connect } from './connect.ts';
import { finishLogIn } from './own-log-in.ts';
import { PictureChoices } from './picture-choices.ts';
import { SendPanel, type Progress } from './send-panel.ts';
import { say, type ReadySettings, type SendSettings } from './send-settings.ts';
import { sendStory, type Sent } from './send-story.ts';
import { toStory } from './story-files.ts';
import { showPictures, showStory, toForm } from './story-view.ts';
import type { Told } from './read-story.ts';

/** Brings the page to life that sends a story to a forge. Runs in the browser; does nothing where there is no forge. */
export function startSending(words: ReadySettings['words']): void {
  const root = document.getElementById('sending');
  const written = document.getElementById('send-settings')?.textContent;
  if (!root || !written) return;
  const { forge, ...settings } = JSON.parse(written) as SendSettings;
  if (forge) void new SendPage(root, { ...settings, form: readForm(), forge, words }).start();
}

/** The form whose answers are sent. The address names it; whoever comes back from logging in is where they were. */
function readForm(): FormName {
  const asked = new URLSearchParams(location.search).get('form');
  try {
    if (asked) sessionStorage.setItem(formKey, asked);
    const form = sessionStorage.getItem(formKey);
    return formNames.find((name) => name === form) ?? 'story';
  } catch {
    return formNames.find((name) => name === asked) ?? 'story';
  }
}

const formKey = 'handed-on-sending-form';

type Reader = typeof import('./read-story.ts');

/** The page: what the form keeps in this browser, shown as it would be sent, and the panel that sends it. */
class SendPage {
  readonly #settings: ReadySettings;
  readonly #keeper: DraftStorage;
  readonly #panel: SendPanel;
  readonly #news = make('p');
  readonly #story = make('div');
  readonly #pictureList = make('div');
  readonly #pictures = new PictureChoices();
  #tools: { reader: Reader; files: IndexFiles } | undefined;
  #turn = 0;
  /** What is sent waits for it. */
  #checked: Promise<boolean> | undefined;
  #told: Told | undefined;

  constructor(root: HTMLElement, settings: ReadySettings) {
    const place = make('div');
    this.#settings = settings;
    this.#keeper = createDraftStorage(settings.form, settings.base);
    this.#panel = new SendPanel(place, settings, (token, progress) => this.#send(token, progress));
    this.#news.setAttribute('role', 'status');
    root.replaceChildren(this.#news, this.#story, this.#pictureList, place);
  }

  async start(): Promise<void> {
    this.#news.textContent = say(this.#settings, 'sendLoading');
    await this.#finishLogIn();
    this.#tools = await loadTools(this.#settings.entries);
    this.#news.textContent = this.#tools ? '' : say(this.#settings, 'sendCheckFailed');
    if (!this.#tools) return;
    this.#keeper.watch(() => this.#follow());
    // A page that is gone back to may be as it was left, while the story was changed in the form.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#follow();
    });
    await this.#read();
  }

  /** Takes up what was changed elsewhere, unless the story is on its way or sent. */
  #follow(): void {
    if (!this.#panel.isHeld) void this.#read();
  }

  /** The code that somebody comes back with is good for once, and leaves the address at once. */
  async #finishLogIn(): Promise<void> {
    const { login } = this.#settings.forge;
    const { origin, pathname, search } = location;
    if (!login || !new URLSearchParams(search).has('state')) return;
    history.replaceState(null, '', pathname);
    const token = await finishLogIn(login, {
      page: `${origin}${pathname}`,
      search,
      fetch: (...asked) => fetch(...asked),
    });
    if (token !== undefined) this.#panel.logIn(token);
  }

  /** Takes up what is kept now, which another window may have changed. */
  async #read(): Promise<void> {
    this.#pictures.clear();
    this.#checked = this.#check();
    if (!(await this.#checked)) return;
    if (this.#told)
      showPictures(this.#pictureList, this.#told, {
        settings: this.#settings,
        choices: this.#pictures,
        canChoose: () => !this.#panel.isHeld,
        onChange: () => this.#followChoice(),
      });
    else {
      this.#story.replaceChildren(make('p', say(this.#settings, 'sendNothing')), toForm(this.#settings));
      this.#pictureList.replaceChildren();
    }
  }

  /** Takes up what was chosen, unless the story is on its way or sent. Nothing is sent before it is ready. */
  #followChoice(): void {
    if (!this.#panel.isHeld) this.#checked = this.#check();
  }

  /** False where something was changed again before it was read. */
  async #check(): Promise<boolean> {
    if (!this.#tools) return false;
    const { reader, files } = this.#tools;
    const turn = ++this.#turn;
    const kept = this.#keeper.load();
    const { form } = this.#settings;
    const options = { form, today: toDay(new Date()), pictures: this.#pictures.ids };
    const index = await files.loadFor((known) => reader.listNames(kept, { ...options, index: known }));
    if (turn !== this.#turn) return false;
    this.#told = reader.readStory(kept, { ...options, index });
    if (this.#told) showStory(this.#story, this.#told, this.#settings);
    if (this.#told?.faults.length === 0)
      this.#panel.show({ hasNote: this.#told.hasNote, isWaiting: this.#pictures.isPending });
    else this.#panel.hide();
    return true;
  }

  async #send(token: string, { onStep, onWait }: Progress): Promise<Sent> {
    await this.#checked;
    if (!this.#told) throw new Error('There is nothing to send.');
    const { parcel, title, named } = this.#told;
    const pictures = new Map(named.flatMap(({ id, name }) => withBytes(name, this.#pictures.bytesOf(id))));
    const story = toStory({ parcel, title, pictures });
    const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
    const forge = connect(this.#settings.forge, token, { fetch: (...asked) => fetch(...asked), wait, onWait });
    // What is on its way stays as it is.
    this.#pictureList.inert = true;
    try {
      const sent = await sendStory(forge, story, { wait, onStep: (step) => onStep(step, story.files.length) });
      this.#pictureList.replaceChildren();
      this.#story.querySelector('h2')?.replaceChildren(say(this.#settings, 'sendWhatSent'));
      return sent;
    } finally {
      this.#pictureList.inert = false;
    }
  }
}

function withBytes(name: string, bytes: Uint8Array | undefined): [string, Uint8Array][] {
  return bytes ? [[name, bytes]] : [];
}

/** What reads and checks a story, which is large, and the entries it may name; undefined without a network. */
async function loadTools(entries: string): Promise<{ reader: Reader; files: IndexFiles } | undefined> {
  const files = new IndexFiles(entries);
  try {
    const [reader] = await Promise.all([import('./read-story.ts'), files.load()]);
    return { reader, files };
  } catch {
    return undefined;
  }
}

function toDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
