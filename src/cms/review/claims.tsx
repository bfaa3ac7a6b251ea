import { ClaimLine } from '../preview/hand-line.tsx';
import { readClaim } from './change-index.ts';
import type { ShowProps } from './parts.ts';
import { say } from '../settings/say-review.ts';

/** What the change says of who handed what to whom, in the sentences of the site. */
export function Claims({ change, known, parts, show }: ShowProps) {
  const context = { known, base: parts.settings.base, numbers: new Map<string, number>() };
  const claims = change.entries.flatMap(({ key, before, after }) => {
    const [old, now] = [readClaim(key, before), readClaim(key, after)];
    if (!now) return [];
    return [{ key, now, old: JSON.stringify(old) === JSON.stringify(now) ? undefined : old }];
  });
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{claims.length === 1 ? say('theClaimAsTheSite') : say('theClaimsAsTheSite')}</h2>
      <ul className="claims">
        {claims.map(({ key, now, old }) => (
          <li key={key}>
            <ul>
              <ClaimLine claim={now} entryKey="" context={context} />
            </ul>
            {old && (
              <div className="before">
                <p>{say('itSaidBefore')}</p>
                <ul>
                  <ClaimLine claim={old} entryKey="" context={context} />
                </ul>
              </div>
            )}
            <button type="button" className="link" onClick={() => show(key)}>
              {say('itsEvidence')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
