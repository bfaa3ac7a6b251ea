import { fill } from '../model/names/fill.ts';
import { siteLanguages, toLocale, type Language } from '../model/names/site-languages.ts';
import { kept as en } from '../site/strings/en/finding/kept.ts';
import { kept as es } from '../site/strings/es/finding/kept.ts';

/** One worker keeps the pages of all languages. */
const words: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = { en, es };

/** Says when an answer was kept (ISO 8601). */
const keptOn = 'kept-on';

/** What speaks of how an answer was sent, and not of what it is. */
const ofTheWay = ['content-encoding', 'content-length', 'vary', 'set-cookie'];

/** An answer as it is kept: with the headers that protect a page, and the day. */
export function toKept(answer: Response, body: BodyInit | null, now: Date): Response {
  const headers = new Headers(answer.headers);
  for (const name of ofTheWay) headers.delete(name);
  headers.set(keptOn, now.toISOString());
  return new Response(body, { status: 200, headers });
}

/** When an answer was kept; long ago where it does not say. */
export function dayKept(answer: Response): Date {
  return new Date(answer.headers.get(keptOn) ?? 0);
}

export function isPage(answer: Response): boolean {
  return (answer.headers.get('content-type') ?? '').startsWith('text/html');
}

/** Where the text of every page begins; `layouts/Page.astro` writes it. */
export const textBegins = '<main id="main" tabindex="-1">';

const dayInWords = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A kept page as it is shown: with one line that says that it was kept, and when. */
export async function toShown(kept: Response, about: string): Promise<Response> {
  if (!isPage(kept)) return kept;
  const html = await kept.text();
  const language = siteLanguages.find((one) => html.slice(0, 200).includes(`<html lang="${one}"`)) ?? siteLanguages[0];
  const day = dayKept(kept).toLocaleDateString(toLocale(language), dayInWords);
  const { offlineCopy, offlineWhat } = words[language];
  const note = `<p><small>${fill(offlineCopy, { day })} <a href="${about}">${offlineWhat}</a></small></p>`;
  return new Response(
    html.replace(textBegins, (begin) => begin + note),
    { status: 200, headers: kept.headers },
  );
}
