import { parseBackend } from '../../cms/settings/backend.ts';
import { toContributionLinks } from '../../cms/settings/contribution-links.ts';

/** Where pages lead those who have something to add, for the desk that the site is built with; read once a build. */
export const contributionLinks = toContributionLinks(parseBackend(process.env));
