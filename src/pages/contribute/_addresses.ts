import { pagePath } from '../../site/paths.ts';

/** Where what we agree on is said. */
export const agreementsPath = pagePath('agreements');
