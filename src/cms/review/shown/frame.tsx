import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface FrameProps {
  title: string;
  stylePaths: readonly string[];
  /** Told the path of a link of the site that was followed; true where it is led to here. */
  follow: (path: string) => boolean;
  children: ReactNode;
}

/**
 * A document of its own with the styles of the site, as high as what it holds: its headings and ids are its own, and
 * nothing in it can run. Links open in another tab.
 */
export function Frame({ title, stylePaths, follow, children }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document>();
  useEffect(() => {
    if (!page) return undefined;
    const fit = () => {
      if (frame.current) frame.current.style.blockSize = `${Math.ceil(page.body.getBoundingClientRect().height) + 2}px`;
    };
    const observer = new ResizeObserver(fit);
    observer.observe(page.body);
    return () => observer.disconnect();
  }, [page]);
  useEffect(() => {
    if (!page) return undefined;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      if (link?.origin === location.origin && follow(link.pathname)) event.preventDefault();
    };
    page.addEventListener('click', onClick);
    return () => page.removeEventListener('click', onClick);
  }, [page, follow]);
  return (
    <>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={toDocument(title, stylePaths)}
        onLoad={() => setPage(frame.current?.contentDocument ?? undefined)}
      />
      {page && createPortal(children, page.body)}
    </>
  );
}

function toDocument(title: string, stylePaths: readonly string[]): string {
  const links = stylePaths.map((path) => `<link rel="stylesheet" href="${escape(path)}">`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><base target="_blank">${links}</head><body></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
