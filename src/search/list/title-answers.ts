/**
 * Lets each link that answers a question take the question along, as the title of the answer: the desk reads it from the
 * end of the address. Decap spells out what HTML would read otherwise, and a title has no more than 200 characters. Runs in
 * the browser, as the desk does.
 */
export function titleAnswers(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="&title="]')) {
    const id = link.getAttribute('aria-describedby') ?? '';
    const text = document.getElementById(id)?.textContent.trim() ?? '';
    if (/^[^&<>"'`]{1,200}$/.test(text))
      link.setAttribute('href', `${link.getAttribute('href') ?? ''}${encodeURIComponent(text)}`);
  }
}
