/** Shows the gaps of one theme or one kind; without script all are shown, by kind. Runs in the browser. */
export function startGapFilter(): void {
  const form = document.getElementById('gap-filter');
  const theme = document.querySelector<HTMLSelectElement>('#gap-theme');
  const kind = document.querySelector<HTMLSelectElement>('#gap-kind');
  const status = document.getElementById('gap-status');
  if (!form || !theme || !kind) return;
  form.hidden = false;
  const parameters = new URLSearchParams(location.search);
  theme.value = parameters.get('theme') ?? '';
  kind.value = parameters.get('kind') ?? '';
  const show = () => {
    for (const section of document.querySelectorAll<HTMLElement>('[data-gaps]')) {
      const items = [...section.querySelectorAll<HTMLElement>('li')];
      for (const item of items)
        item.hidden = theme.value !== '' && !item.dataset['themes']?.split(' ').includes(theme.value);
      section.hidden =
        (kind.value !== '' && section.dataset['gaps'] !== kind.value) || items.every((item) => item.hidden);
    }
    const shown = [...document.querySelectorAll<HTMLElement>('[data-gaps]:not([hidden]) li:not([hidden])')].length;
    if (status) status.textContent = (status.dataset['words'] ?? '').replace('{n}', String(shown));
  };
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams(
      Object.entries({ theme: theme.value, kind: kind.value }).filter(([, value]) => value),
    );
    history.replaceState(null, '', chosen.size > 0 ? `?${chosen.toString()}` : location.pathname);
    show();
  });
  show();
}
