import { Forgejo } from './forgejo.ts';
import { ForgeClient, type Connection } from './forge-client.ts';
import type { Forge, ForgeSettings } from './forge.ts';
import { GitHub } from './github.ts';
import { GitLab } from './gitlab.ts';

/** The forge that the site’s files are at, spoken to as an account. */
export function connect(
  settings: ForgeSettings,
  token: string,
  tools: Omit<Connection, 'api' | 'authorization'>,
): Forge {
  // As Decap’s own backends send it (decap-cms-backend-github, -gitlab, -forgejo).
  const keyword = settings.name === 'gitlab' ? 'Bearer' : 'token';
  const client = new ForgeClient({ ...tools, api: settings.api, authorization: `${keyword} ${token}` });
  switch (settings.name) {
    case 'github':
      return new GitHub(client, settings);
    case 'gitlab':
      return new GitLab(client, settings);
    case 'forgejo':
      return new Forgejo(client, settings);
  }
}
