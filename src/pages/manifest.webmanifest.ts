import { translate } from '../site/translate.ts';
import type { APIRoute } from 'astro';
import { siteLanguage } from '../model/names/site-languages.ts';
import { assetPath, pagePath } from '../site/paths.ts';
import { site } from '../site/site.ts';

/** Name and icons for those who put the archive on their screen (W3C Web Application Manifest). */
export const GET: APIRoute = () =>
  Response.json(
    {
      name: site.name,
      description: translate('tagline'),
      lang: siteLanguage,
      start_url: pagePath(''),
      scope: pagePath(''),
      display: 'browser',
      background_color: '#f7f3ea',
      theme_color: '#f7f3ea',
      icons: [
        ...[192, 512].map((px) => ({ src: assetPath(`icon-${px}.png`), sizes: `${px}x${px}`, type: 'image/png' })),
        { src: assetPath('mark.svg'), sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
