import { base, hasSlashKey, nameOfSlash } from './every-page.ts';

/** Shows the box that turns the key `/` off for this browser, and on again. Runs in the browser. */
export function startSlashSwitch(): void {
  const place = document.getElementById('slash');
  const box = place?.querySelector('input');
  const told = place?.querySelector('[role=status]');
  if (!place || !box || !told) return;
  const show = () => {
    box.checked = hasSlashKey(base);
  };
  box.addEventListener('change', () => {
    told.textContent = keep(box.checked) ? '' : (place.dataset['unkept'] ?? '');
    show();
  });
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  show();
  place.hidden = false;
}

/** False where the browser does not keep it. */
function keep(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(nameOfSlash(base));
    else localStorage.setItem(nameOfSlash(base), 'off');
    return true;
  } catch {
    return false;
  }
}
