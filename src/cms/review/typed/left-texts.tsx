import { listUnsent, wholeChange, type TypedTexts } from './typed-texts.ts';
import { useAllTyped } from './use-typed.ts';
import { say } from '../../settings/say-review.ts';

interface LeftTextsProps {
  texts: TypedTexts;
  /** Keys of the texts that have a field on the page. */
  fields?: readonly string[];
}

/** What was typed where the field for it is gone, so that it can be copied; nothing where there is no such text. */
export function LeftTexts({ texts, fields = [] }: LeftTextsProps) {
  const typed = useAllTyped(texts);
  const left = listUnsent(texts).filter((key) => !fields.includes(key));
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="left-texts">
      <h2 id="left-texts">{say('whatYouTypedAndDid')}</h2>
      <p>{say('nobodyElseSeesItAnd')}</p>
      <ul className="notes">
        {left.map((key) => (
          <li key={key}>
            <p>
              <small>{key === wholeChange ? say('aboutTheWholeChange') : say('aboutEntry', { key })}</small>
            </p>
            <p dir="auto">{typed.get(key)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
