import type { Page, Route } from 'playwright-core';
import { parseBackend } from '../../src/cms/settings/backend.ts';
import { toDeskSettings } from '../../src/cms/settings/decap-config.ts';
import { deskPolicy } from '../../src/cms/settings/desk-policy.ts';

/** Gives the desk's page the settings and the policy that a build for another backend would have given it. */
export async function setBackend(page: Page, environment: Record<string, string>): Promise<void> {
  const backend = parseBackend(environment)!;
  await page.route('**/admin/', async (route) => {
    const response = await route.fetch();
    const { origin: siteUrl } = new URL(route.request().url());
    const settings = toDeskSettings({ backend, siteUrl, base: '/', indexPath: '/entries.json', stylePaths: [] });
    const body = (await response.text())
      .replace(/(?<=Content-Security-Policy" content=")[^"]+/, deskPolicy(backend))
      .replace(/(?<=id="desk-settings" type="application\/json">)[^<]+/, () =>
        JSON.stringify(settings).replaceAll('<', '\\u003c'),
      );
    await route.fulfill({ response, body });
  });
}

/** A GitLab with one branch whose files are those of a map, and somebody who is logged in and may write. */
export async function answerGitLab(page: Page, files: Map<string, string>): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'gitlab', token: 'invented' }));
  });
  await page.route('https://gitlab.com/api/v4/**', async (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const place = pathname.replace('/api/v4/projects/neighbours%2Farchive', '');
    const [, name] = /^\/repository\/files\/([^/]+)/.exec(place) ?? [];
    if (request.method() === 'POST') commit(files, request.postDataJSON() as Commit);
    const answer =
      name !== undefined
        ? files.get(decodeURIComponent(name))
        : JSON.stringify(describe(place, { files, folder: searchParams.get('path') ?? '' }));
    await send(route, answer);
  });
}

/** A proxy that holds one entry, as a draft. */
export async function answerDrafts(page: Page, { path, text }: { path: string; text: string }): Promise<void> {
  const [, collection = '', file = ''] = path.split('/');
  const slug = file.replace(/\.\w+$/, '');
  const answers: Record<string, unknown> = {
    unpublishedEntries: [`${collection}/${slug}`],
    unpublishedEntry: {
      collection,
      slug,
      status: 'draft',
      diffs: [{ path, id: path, newFile: false }],
      updatedAt: '2026-01-02T03:04:05Z',
    },
    unpublishedEntryDataFile: { data: text },
    getEntry: { file: { path, id: path }, data: text },
    getDeployPreview: null,
  };
  await page.route('**/drafts', async (route) => {
    const { action } = route.request().postDataJSON() as { action: string };
    await send(route, JSON.stringify(action in answers ? answers[action] : []));
  });
}

function describe(place: string, { files, folder }: { files: Map<string, string>; folder: string }): unknown {
  if (place === '/api/v4/user') return { id: 1, name: 'A neighbour', username: 'neighbour' };
  if (place === '') return { permissions: { project_access: { access_level: 40 } } };
  const paths = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  if (place === '/repository/tree')
    return paths.map((path) => ({ id: files.get(path), path, name: path, type: 'blob' }));
  return [];
}

function commit(files: Map<string, string>, { actions }: Commit): void {
  for (const { file_path: path, content } of actions) files.set(path, Buffer.from(content, 'base64').toString('utf8'));
}

async function send(route: Route, body: string | undefined): Promise<void> {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*',
    'Content-Type': body?.startsWith('---') ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
  };
  await route.fulfill({ status: body === undefined ? 404 : 200, body: body ?? '{}', headers });
}

interface Commit {
  actions: { file_path: string; content: string }[];
}
