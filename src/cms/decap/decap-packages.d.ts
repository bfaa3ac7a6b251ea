/** Types of Decap's packages that bring none, as far as the desk uses them. */
declare module 'decap-cms-backend-*' {
  /** Each is a class; each package exports its own. */
  export const GitHubBackend: unknown;
  export const GitLabBackend: unknown;
  export const ForgejoBackend: unknown;
  export const ProxyBackend: unknown;
}

declare module 'decap-cms-locales' {
  export const en: unknown;
  export const es: unknown;
}

declare module 'decap-cms-widget-*' {
  const part: { Widget: (options?: { controlComponent: unknown }) => { name: string }; controlComponent: unknown };
  export default part;
}
