import type {
  Code,
  Construct,
  ConstructRecord,
  Effects,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';

/**
 * Emphasis (`*`, `_`, `~~`) beside punctuation in writing without spaces, as in **「助け合い」**という. CommonMark
 * (0.31.2, §6.2) wants a space or punctuation outside of it there. After the amendment proposed to CommonMark for
 * Chinese, Japanese and Korean, a letter of such a script does as well, and its own punctuation counts as a letter.
 */
export function spacelessEmphasis(): Extension {
  return {
    text: {
      [codes.asterisk]: widen('attention', 'attentionSequence'),
      [codes.underscore]: widen('attention', 'attentionSequence'),
      [codes.tilde]: widen('strikethrough', 'strikethroughSequenceTemporary'),
    },
  };
}

/** The construct of that name, with another judgement of which runs of marks open and which close. */
function widen(name: string, sequence: string): Construct {
  return {
    name: `spaceless-${name}`,
    tokenize(effects, ok, nok) {
      return tokenizeWidened.call(this, { effects, ok, nok }, { name, sequence });
    },
    resolveAll: (events, context) => findConstruct(context, name)?.resolveAll?.(events, context) ?? events,
  };
}

function tokenizeWidened(
  this: TokenizeContext,
  { effects, ok, nok }: Steps,
  { name, sequence }: { name: string; sequence: string },
): State {
  const construct = findConstruct(this, name);
  if (!construct) return nok;
  const before = this.previous;
  let marker: Code = null;
  let token: Token | undefined;
  const exit: Effects['exit'] = (type) => {
    const ended = effects.exit(type);
    if (type === sequence) token = ended;
    return ended;
  };
  const done: State = (code) => {
    if (token) widenToken(token, { before, after: code, marker });
    return ok(code);
  };
  const start = construct.tokenize.call(this, { ...effects, exit }, done, nok);
  return (code) => {
    marker = code;
    return start(code);
  };
}

/** Opens and closes what the construct did not, where one side is a letter or punctuation of a script without spaces. */
function widenToken(token: Token, { before, after, marker }: Sides): void {
  if (!isSpaceless(before) && !isSpaceless(after)) return;
  const left = toSide(before);
  const right = toSide(after);
  const opens = right === 'letter' || (right === 'mark' && (left !== 'letter' || isSpaceless(before)));
  const closes = left === 'letter' || (left === 'mark' && (right !== 'letter' || isSpaceless(after)));
  const isStrict = marker === codes.underscore;
  token._open = isStrict ? opens && (left !== 'letter' || isPunctuation(before) || !closes) : opens;
  token._close = isStrict ? closes && (right !== 'letter' || isPunctuation(after) || !opens) : closes;
}

/** What stands beside a run: punctuation of a script without spaces counts as its letters do. */
function toSide(code: Code): 'space' | 'mark' | 'letter' {
  if (code === null || code < 0 || /\s/.test(String.fromCharCode(code))) return 'space';
  return isPunctuation(code) && !isSpaceless(code) ? 'mark' : 'letter';
}

function isPunctuation(code: Code): boolean {
  return code !== null && code >= 0 && /[\p{P}\p{S}]/u.test(String.fromCharCode(code));
}

function isSpaceless(code: Code): boolean {
  return code !== null && code >= 0 && spaceless.test(String.fromCharCode(code));
}

function findConstruct({ parser }: Pick<TokenizeContext, 'parser'>, name: string): Construct | undefined {
  const text: ConstructRecord = parser.constructs.text;
  return [codes.asterisk, codes.tilde].flatMap((code) => text[code] ?? []).find((construct) => construct.name === name);
}

const codes = { asterisk: 42, underscore: 95, tilde: 126 } as const;

/** Scripts written without spaces, their punctuation and forms of full width, and halves of rarer characters. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3000-\u303F\uFE00-\uFE0F\uFE30-\uFE4F\uFF00-\uFFEF]|[\uD800-\uDFFF]/u;

interface Steps {
  effects: Effects;
  ok: State;
  nok: State;
}

interface Sides {
  before: Code;
  after: Code;
  marker: Code;
}
