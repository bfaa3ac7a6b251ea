import { capitalise } from '../../model/names/fill.ts';
import { introduceThings, splitSentence } from '../../site/words/passing.ts';
import { formatDate } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { endsOf, toHandLine, type KnownClaim } from '../catalogue/hand-line-claims.ts';
import { EntryLink, type PreviewContext } from './entry-link.tsx';

interface PreviewHandLineProps {
  entryKey: string;
  context: PreviewContext;
}

/** Who handed an entry on and who received it, in the words of the site. */
export function PreviewHandLine({ entryKey, context }: PreviewHandLineProps) {
  const { received, handedOn, contact, others } = toHandLine(context.known.index, entryKey);
  return (
    <section className="hand-line" aria-label={translate('lineageLabel')}>
      <div className="hand upstream">
        <h2>{translate('receivedFrom')}</h2>
        <Claims claims={received} entryKey={entryKey} context={context} />
        {received.length === 0 && <p>{translate('nothingReceived')}</p>}
      </div>
      <div className="hand downstream">
        <h2>{translate('handedOnTo')}</h2>
        <Claims claims={handedOn} entryKey={entryKey} context={context} />
        {handedOn.length === 0 && <p>{translate('nothingHandedOn')}</p>}
      </div>
      {[
        { heading: 'otherContact' as const, claims: contact },
        { heading: 'notDescent' as const, claims: others },
      ].map(
        ({ heading, claims }) =>
          claims.length > 0 && (
            <div key={heading} className="hand others">
              <h2>{translate(heading)}</h2>
              <Claims claims={claims} entryKey={entryKey} context={context} />
            </div>
          ),
      )}
    </section>
  );
}

function Claims({ claims, entryKey, context }: PreviewHandLineProps & { claims: readonly KnownClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <ul>
      {claims.map((claim) => (
        <ClaimLine key={claim.key} claim={claim} entryKey={entryKey} context={context} />
      ))}
    </ul>
  );
}

/** One claim as a sentence with what it stands on; it names the heir too unless that is the entry in view. */
export function ClaimLine({ claim, entryKey, context }: PreviewHandLineProps & { claim: KnownClaim }) {
  const [before, after] = splitSentence(claim.channel, endsOf(context.known.index, claim));
  const isDashed = !claim.isDescent || claim.standing === 'contested';
  return (
    <li className={isDashed ? 'claim dashed' : 'claim'}>
      <span>
        {claim.to === entryKey ? (
          capitalise(before)
        ) : (
          <>
            <EntryLink entryKey={claim.to} context={context} />: {before}
          </>
        )}
        <EntryLink entryKey={claim.from} context={context} />
        {after}{' '}
        <small>
          {(claim.isDescent || claim.passed !== 'XXXX') && `${formatDate(claim.passed)} · `}
          {claim.carried.length > 0 && translate(introduceThings(claim.channel), { things: '' })}
          {claim.carried.map((thing, index) => (
            <span key={thing}>
              {index > 0 && ', '}
              <EntryLink entryKey={thing} context={context} />
            </span>
          ))}
          {claim.carried.length > 0 && ' · '}
          <b className="standing">{nameTerm('standing', claim.standing)}</b>,{' '}
          {translate('onTheWordOf', { who: nameTerm('saidBy', claim.saidBy) })}
        </small>
      </span>
    </li>
  );
}
