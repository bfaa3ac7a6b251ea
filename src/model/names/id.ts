import { fold } from './fold.ts';

/** An id made of a title: small letters, digits and single hyphens; empty where nothing is left. */
export function toId(title: string): string {
  return fold(title)
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
}
