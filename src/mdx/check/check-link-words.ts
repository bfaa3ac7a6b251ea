import { toComparableHost } from '../../model/addresses/host.ts';
import { isNameOfGroup, listShownHosts, type ShownHost } from '../../model/addresses/shown-hosts.ts';
import type { FaultText } from '../../model/placed-fault.ts';

/** A link as readers meet it: its words, the words that come up beside it, and where it goes. */
export interface ShownLink {
  words: string;
  title: string | undefined;
  url: string;
}

/** A link may not name one host, in its words or its title, and go to another. */
export function checkLinkWords({ words, title, url }: ShownLink): FaultText[] {
  const wrong = [...listShownHosts(words), ...listShownHosts(title ?? '')].find((shown) => !leadsTo(shown, url));
  if (!wrong) return [];
  const goal = describeGoal(url);
  const isName = !wrong.isMarked && isNameOfGroup(wrong.shown);
  return [
    {
      code: 'link-misleads',
      message: `the link shows ${(wrong.mail ?? wrong.shown).slice(0, 80)} but goes to ${goal}`,
      remedy: isName
        ? `add a word that says what it is, such as [the group ${wrong.shown.slice(0, 80)}](…)`
        : `show where it goes, or put the name before the link: ${wrong.shown.slice(0, 80)} ([more about it](…))`,
    },
  ];
}

/** True where the address goes to the host or the mailbox shown, to an article about it, or to a kept copy of it. */
function leadsTo({ host, mail, isMarked }: ShownHost, url: string): boolean {
  const mailto = /^mailto:(.*)$/i.exec(url)?.[1]?.toLowerCase();
  if (mailto !== undefined) return mail === undefined ? isSame(host, hostOfMail(mailto)) : mail === mailto;
  const goal = hostOf(url);
  if (goal === undefined) return false;
  if (isSame(host, goal)) return true;
  if (!isMarked && isOneOf(goal, encyclopedias)) return true;
  return isOneOf(goal, archives) && isSame(host, keptHost(url));
}

/** True for one host and another of the same name: `cdn.example.org` is of `example.org`. */
function isSame(shown: string, goal: string | undefined): boolean {
  if (goal === undefined || !goal.includes('.')) return false;
  return shown === goal || goal.endsWith(`.${shown}`) || shown.endsWith(`.${goal}`);
}

function hostOf(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? toComparableHost(new URL(url).hostname) : undefined;
}

function hostOfMail(address: string): string | undefined {
  return toComparableHost(address.split('@').at(-1) ?? '');
}

/** The host of the page that a web archive keeps at this address. */
function keptHost(url: string): string | undefined {
  const kept = /^https?:\/\/[^/]+\/(?:web\/)?(?:[\w*-]+\/)?(?:https?:\/{1,2})?([^/?#]+)/i.exec(url)?.[1];
  return kept === undefined ? undefined : toComparableHost(kept);
}

function describeGoal(url: string): string {
  if (/^mailto:/i.test(url)) return url.slice('mailto:'.length, 80);
  return hostOf(url) ?? `“${url.slice(0, 80)}”`;
}

function isOneOf(host: string, hosts: readonly string[]): boolean {
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** Places with articles about others, whose titles may be hosts. */
const encyclopedias = 'wikipedia.org wikimedia.org wikidata.org wikisource.org wiktionary.org'.split(' ');
/** Places that keep copies, with the address of the original in theirs. */
const archives =
  'web.archive.org archive.ph archive.is archive.today ghostarchive.org webcitation.org arquivo.pt webarchive.org.uk'.split(
    ' ',
  );
