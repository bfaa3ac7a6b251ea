/**
 * Waits until no pointer is down on a page, and until the click that follows was answered: what is drawn while a button is
 * pressed would move it from under the finger, and the press would be lost. Resolves at once where none is down.
 */
export function createPressWatch(page: EventTarget): () => Promise<void> {
  let released = Promise.resolve();
  const onPress = () => {
    released = new Promise((resolve) => {
      for (const end of ['pointerup', 'pointercancel'])
        page.addEventListener(end, () => setTimeout(resolve), { capture: true, once: true });
    });
  };
  page.addEventListener('pointerdown', onPress, { capture: true });
  return () => released;
}
