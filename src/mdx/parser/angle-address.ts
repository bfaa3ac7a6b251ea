import type { Construct, Extension, State, TokenizeContext } from 'micromark-util-types';

/**
 * MDX with addresses in angle brackets, as CommonMark has them (0.31.2, §6.5): <https://example.org>. MDX alone takes
 * any `<` for the start of a tag. No tag of a component looks like an address, which has `:` or `@` and no space.
 */
export function withAngleAddresses(mdx: Extension): Extension {
  return {
    ...mdx,
    flow: { ...mdx.flow, [lessThan]: list(mdx.flow?.[lessThan]).map(unlessAddress) },
    text: { ...mdx.text, [lessThan]: [angleAddress, ...list(mdx.text?.[lessThan]).map(unlessAddress)] },
  };
}

const lessThan = 60;
const colon = 58;
const at = 64;
const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
/** Letters before the @ of a mail address. */
const longestName = 64;

/** The construct of CommonMark, under a name that MDX does not turn off. */
const angleAddress: Construct = {
  name: 'angleAddress',
  tokenize(effects, ok, nok) {
    const start = findAutolink(this)?.tokenize.call(this, effects, ok, nok);
    return start ? effects.check(addressAhead, start, nok) : nok;
  },
};

/** Looks ahead whether a scheme that links may have, or a mail address, stands after the bracket: `<svg:g>` is a tag. */
const addressAhead: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let read = '';
    const next: State = (code) => {
      if (code === colon) return schemes.has(read.toLowerCase()) ? end(code) : nok(code);
      if (code === at) return end(code);
      if (code === null || code < 0 || read.length > longestName || /[\s<>/]/.test(String.fromCharCode(code)))
        return nok(code);
      read += String.fromCharCode(code);
      effects.consume(code);
      return next;
    };
    const end: State = (code) => {
      effects.exit('data');
      return ok(code);
    };
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return next;
    };
  },
};

/** A construct that is not tried where an address in angle brackets begins. */
function unlessAddress(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const otherwise: State = (code) => effects.attempt(construct, ok, nok)(code);
      return effects.check(angleAddress, nok, otherwise);
    },
  };
}

function findAutolink({ parser }: TokenizeContext): Construct | undefined {
  return list(parser.constructs.text[lessThan]).find(({ name }) => name === 'autolink');
}

function list(constructs: Construct | Construct[] | undefined): Construct[] {
  return constructs === undefined ? [] : [constructs].flat();
}
