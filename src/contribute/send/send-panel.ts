import { make, makeButton } from '../form/element.ts';
import { logInName, readLogIn, type LogIn } from '../../site/kept-log-in.ts';
import { startLogIn } from './own-log-in.ts';
import { ForgeRefusal } from './refusal.ts';
import { say, type ReadySettings } from './send-settings.ts';
import type { Sent, Step } from './send-story.ts';
import { toForm } from './story-view.ts';

/** What the panel hears while a story is on its way. */
export interface Progress {
  onStep: (step: Step, files: number) => void;
  onWait: (seconds: number) => void;
}

export type Send = (token: string, progress: Progress) => Promise<Sent>;

/** Says who will see a story, and sends it on one button: nothing leaves the device before that is pressed. */
export class SendPanel {
  readonly #place: HTMLElement;
  readonly #settings: ReadySettings;
  readonly #send: Send;
  readonly #who = make('div');
  readonly #status = make('div', '', 'sending-status');
  /** Somebody who logged in for this page alone. */
  #own: LogIn | undefined;
  /** True while a picture is being made ready. */
  #isWaiting = false;
  #isBusy = false;
  #isSent = false;
  #refusal: ForgeRefusal | undefined;

  constructor(place: HTMLElement, settings: ReadySettings, send: Send) {
    this.#place = place;
    this.#settings = settings;
    this.#send = send;
    this.#status.setAttribute('role', 'status');
    window.addEventListener('storage', ({ key }) => {
      if (key === logInName || key === null) this.#showLogIn();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#isBusy) event.preventDefault();
    });
  }

  /** True while a story is on its way, and once it was sent: what is shown of it stays. */
  get isHeld(): boolean {
    return this.#isBusy || this.#isSent;
  }

  /** Takes in whoever came back from logging in for this page alone. */
  logIn(token: string): void {
    this.#own = { token, account: '' };
  }

  hide(): void {
    this.#place.replaceChildren();
  }

  /**
   * Offers to send what is shown above, with nothing said of earlier tries. While it is waited for a picture, the button
   * does nothing, and that is said.
   */
  show({ hasNote, isWaiting }: { hasNote: boolean; isWaiting: boolean }): void {
    const { forge } = this.#settings;
    const keys = [
      'sendPublic',
      'sendPublicAccount',
      ...(forge.name === 'gitlab' ? ['sendPublicMail'] : []),
      'sendPublicCopy',
      'sendPublicForever',
      ...(hasNote ? ['sendPublicNote'] : []),
    ];
    const list = make('ul');
    list.append(...keys.map((key) => make('li', this.#say(key))));
    const instead = make('div', '', 'care');
    instead.append(make('p', this.#say('sendAnonymous')), toForm(this.#settings, 'sendAnonymousLink'));
    this.#refusal = undefined;
    this.#isWaiting = isWaiting;
    this.#status.replaceChildren(...(isWaiting ? [make('p', this.#say('sendPictureWait'))] : []));
    this.#place.replaceChildren(
      make('h2', this.#say('sendPublicTitle')),
      list,
      instead,
      make('h2', this.#say('sendDoTitle')),
      this.#who,
      this.#status,
    );
    this.#showLogIn();
  }

  #known(): LogIn | undefined {
    return this.#own ?? readLogIn(this.#settings.forge.name);
  }

  /** The button, once somebody is logged in; and the ways to the login before, or where it has run out. */
  #showLogIn(): void {
    if (this.isHeld) return;
    const known = this.#known();
    if (!known) {
      this.#who.replaceChildren(make('p', this.#say('sendLogIn')), ...this.#listWaysIn());
      return;
    }
    const { account } = known;
    const words = this.#refusal ? 'sendAgain' : account ? 'sendDo' : 'sendDoUnnamed';
    const button = makeButton(this.#say(words, { account }), '', () => void this.#press(button));
    if (this.#isWaiting) button.setAttribute('aria-disabled', 'true');
    this.#who.replaceChildren(...(this.#refusal?.code === 'login' ? this.#listWaysIn() : []), button);
  }

  /** The desk in another tab, since what was chosen here would be lost; and this page, where the desk lets in few. */
  #listWaysIn(): HTMLElement[] {
    const link = make('a', this.#say('sendLogInLink'));
    link.href = this.#settings.desk;
    link.target = '_blank';
    const line = make('p');
    line.append(link);
    const { login } = this.#settings.forge;
    if (!login) return [line];
    const button = makeButton(this.#say('sendLogInOwnDo'), 'quiet', () => {
      void startLogIn(login, `${location.origin}${location.pathname}`).then((address) => location.assign(address));
    });
    return [line, make('p', this.#say('sendLogInOwn')), button];
  }

  async #press(button: HTMLButtonElement): Promise<void> {
    const known = this.#known();
    if (this.isHeld || this.#isWaiting) return;
    if (!known) {
      this.#showLogIn();
      return;
    }
    this.#isBusy = true;
    button.setAttribute('aria-disabled', 'true');
    try {
      this.#showSent(
        await this.#send(known.token, {
          onStep: (step, n) => this.#tell(`sendStep_${step}`, { n }),
          onWait: (n) => this.#tell('sendWaiting', { n }),
        }),
      );
    } catch (error) {
      this.#showRefusal(error);
    }
  }

  #showRefusal(error: unknown): void {
    const refusal = error instanceof ForgeRefusal ? error : new ForgeRefusal('network');
    const said = refusal.values['said'];
    this.#isBusy = false;
    this.#refusal = refusal;
    if (refusal.code === 'login') this.#own = undefined;
    this.#showLogIn();
    this.#who.querySelector('button')?.focus();
    const words = [make('p', this.#say(`sendFault_${refusal.code}`, refusal.values), 'fault')];
    if (said) words.push(make('p', this.#say('sendSaid', { said })));
    this.#status.replaceChildren(...words);
  }

  #showSent({ request, wasThere }: Sent): void {
    this.#isBusy = false;
    this.#isSent = true;
    const heading = make('h2', this.#say('sendSentTitle'));
    heading.tabIndex = -1;
    const link = make('a', request.url);
    link.href = request.url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer external';
    const line = make('p');
    line.append(link);
    const ended = { open: '', merged: 'sendSentMerged', closed: 'sendSentClosed' }[request.state];
    this.#place.replaceChildren(
      heading,
      make('p', this.#say(wasThere ? 'sendSentThere' : 'sendSent', { n: request.number })),
      line,
      ...(ended ? [make('p', this.#say(ended))] : []),
      make('h2', this.#say('sendNextTitle')),
      make('p', this.#say('sendNext')),
      make('p', this.#say('sendKept')),
      toForm(this.#settings),
    );
    heading.focus();
  }

  #tell(key: string, values: Readonly<Record<string, string | number>>): void {
    this.#status.replaceChildren(make('p', this.#say(key, values)));
  }

  #say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return say(this.#settings, key, values);
  }
}
