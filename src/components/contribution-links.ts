import { parseBackend } from '../cms/backend.ts';
import { toContributionLinks } from '../cms/links.ts';

/** Where pages lead those who have something to add, for the desk that the site is built with; read once a build. */
export const contributionLinks = toContributionLinks(parseBackend(process.env));
