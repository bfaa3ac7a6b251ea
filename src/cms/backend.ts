/** Where the desk keeps what people write: on the machine it runs on, until forges are added. */
export interface Backend {
  name: 'local';
}

/** Address at which the local web server answers the desk. */
export const localBackendPath = '/api/v1';

/**
 * The backend that CMS_BACKEND names; undefined where it is unset or `none`, in which case there is no desk.
 * A name that is not known throws.
 */
export function parseBackend(environment: Readonly<Record<string, string | undefined>>): Backend | undefined {
  const name = environment['CMS_BACKEND']?.trim() || 'none';
  if (name === 'none') return undefined;
  if (name === 'local') return { name };
  throw new Error(`CMS_BACKEND is “${name}”, which is not a backend of the desk: use local or none.`);
}

/** The backend as Decap reads it. */
export function toDecapBackend({ name }: Backend): DecapBackend {
  return backends[name].decap;
}

/** Origins beside our own that the desk has to reach. */
export function listOrigins({ name }: Backend): readonly string[] {
  return backends[name].origins;
}

const backends: Record<Backend['name'], { decap: DecapBackend; origins: readonly string[] }> = {
  local: { decap: { name: 'proxy', proxy_url: localBackendPath, branch: 'main' }, origins: [] },
};

export interface DecapBackend {
  name: string;
  branch: string;
  proxy_url?: string;
}
