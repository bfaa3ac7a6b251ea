/**
 * Seconds after which a server asks to be asked again: `Retry-After` (RFC 9110, section 10.2.3), a number or a date, or
 * else GitHub’s `X-RateLimit-Reset`. Undefined where it names none that is still to come, or a script may not read it.
 */
export function readWait(headers: Headers): number | undefined {
  const after = headers.get('Retry-After')?.trim();
  if (after && /^\d+$/.test(after)) return Number(after);
  const until = after ? Date.parse(after) : Number(headers.get('X-RateLimit-Reset') ?? NaN) * 1000;
  return until > Date.now() ? Math.ceil((until - Date.now()) / 1000) : undefined;
}
