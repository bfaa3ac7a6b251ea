/** Variables of the environment, and what is wrong with those that were read. */
export interface Variables {
  environment: Readonly<Record<string, string | undefined>>;
  /** Grows as variables are read, so that everything can be said at once. */
  faults: string[];
}

/** What a variable may hold. */
export interface VariableRule {
  /** The value in its plain form; undefined where it may not be so. */
  parse: (text: string) => string | undefined;
  /** Ends the sentence “write …”, for a text that may not be so. */
  ask: string | ((text: string) => string);
  /** Stands for a variable that is not set; without it the variable is required. */
  fallback?: string;
}

/** A variable by its rule. One that is missing or wrong is noted as a fault and read as an empty text. */
export function readVariable(variables: Variables, name: string, rule: VariableRule): string {
  const text = variables.environment[name]?.trim() ?? '';
  if (!text && rule.fallback !== undefined) return rule.fallback;
  const value = text ? rule.parse(text) : undefined;
  if (value !== undefined) return value;
  const ask = typeof rule.ask === 'string' ? rule.ask : rule.ask(text);
  variables.faults.push(`${name} is ${text ? `“${text}”` : 'not set'}: write ${ask}.`);
  return '';
}

/** One of a few words. */
export function oneOf(words: readonly string[], fallback: string): VariableRule {
  return { parse: (text) => words.find((word) => word === text), ask: words.join(' or '), fallback };
}

/** Origin of a site: https, or http on one's own machine; the plain form ends without a slash. */
export function origin(example: string, fallback?: string): VariableRule {
  return {
    parse(text) {
      const url = toSafeUrl(text);
      return url?.pathname === '/' ? url.origin : undefined;
    },
    ask: `an https address without a path, such as ${example}`,
    ...(fallback !== undefined && { fallback }),
  };
}

/** A path of the same site, or an https address; the plain form of an address is as the URL standard spells it. */
export const pathOrAddress: VariableRule = {
  parse: (text) => (/^\/(?!\/)[\w./-]*$/.test(text) ? text : toSafeUrl(text)?.href),
  ask: 'a path of this site such as /api/v1, or an https address',
};

/** `owner/name`; where groups can be nested, with any number of groups before the name. */
export function repository({ isNested }: { isNested: boolean }): VariableRule {
  return {
    parse(text) {
      const parts = text.split('/');
      const isPlain = parts.every((part) => /^[A-Za-z0-9_-][\w.-]*$/.test(part));
      return isPlain && (isNested ? parts.length >= 2 : parts.length === 2) ? text : undefined;
    },
    ask: isNested ? 'group/name, such as neighbours/archive' : 'owner/name, such as neighbours/archive',
  };
}

/** Name of a branch (git-check-ref-format, the plain part of it). */
export const branch: VariableRule = {
  parse: (text) => (/^[A-Za-z0-9](?:[\w-]|[./](?=[A-Za-z0-9_]))*$/.test(text) ? text : undefined),
  ask: 'the name of a branch, such as main',
  fallback: 'main',
};

/** The public id of an OAuth application. What is known to be the shape of a secret is refused. */
export const applicationId: VariableRule = {
  parse: (text) => (/^[\w-]{8,200}$/.test(text) && !/^(?:gloas-|glpat-|gto_|gh[a-z]_)/.test(text) ? text : undefined),
  ask: 'the id of the OAuth application (not its secret: the page is public)',
};

/** Path of a helper’s login, without a slash at its ends. */
export const endpoint: VariableRule = {
  parse: (text) => /^\/?([\w.-]+(?:\/[\w.-]+)*)\/?$/.exec(text)?.[1],
  ask: 'a path such as auth',
  fallback: '',
};

/** No user, query or fragment, and a host that is safe to write into a content security policy. */
function toSafeUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isPublicHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname);
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine);
  const isPlain = !url.username && !url.password && !url.search && !url.hash;
  return isSecure && isPlain && (isOwnMachine || isPublicHost) ? url : undefined;
}
