/**
 * Refuses words that a person reads in a component: pages, the desk and the forms take them from `src/site/strings`, in
 * the language of the site. What is read is the text between tags, the attributes that are shown or spoken, and every
 * text that begins like a sentence. Names of things, which are the same in each language, stand in `same`; what a
 * programmer alone sees, in an error that is thrown.
 */
export const wordsFromStrings = {
  meta: {
    type: 'problem',
    docs: { description: 'refuse words that a person reads outside src/site/strings' },
    messages: {
      words: '“{{text}}” is read by people: take it from src/site/strings, so that it can be said in Spanish.',
    },
    schema: [
      {
        type: 'object',
        properties: { same: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const same = new Set(context.options[0]?.same ?? []);
    const report = (node, text) => {
      const shown = text.replaceAll(/\s+/g, ' ').trim();
      if (!letter.test(shown) || same.has(shown)) return;
      context.report({ node, messageId: 'words', data: { text: shown.slice(0, 60) } });
    };
    /** Texts that an expression may come to, but those that a call takes, which are keys. */
    const reportShown = (node) => {
      for (const [one, text] of listTexts(node)) if (!isSentence(text)) report(one, text);
    };
    const reportSentence = (node, text) => {
      if (isSentence(text) && !isForProgrammers(node)) report(node, text);
    };
    return {
      JSXText(node) {
        if (!isCode(node.parent)) report(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute') reportShown(node.expression);
        else if (isRead(node.parent)) reportShown(node.expression);
      },
      JSXAttribute(node) {
        if (node.value?.type === 'Literal' && isRead(node) && !isSentence(String(node.value.value)))
          report(node, String(node.value.value));
      },
      Literal(node) {
        if (typeof node.value === 'string') reportSentence(node, node.value);
      },
      TemplateLiteral: (node) => reportSentence(node, toText(node)),
    };
  },
};

const letter = /\p{L}{2}/u;

/** Attributes that are shown or spoken, of HTML and of our own components. */
const readAttributes =
  /^(?:alt|title|placeholder|label|lead|words|summary|description|aria-(?:label|description|placeholder|roledescription|valuetext))$/;

function isRead(attribute) {
  const { name, parent } = attribute;
  const element = parent.name?.name;
  return readAttributes.test(name.name) && !(element === 'Fragment') && typeof name.name === 'string';
}

/** A command or a name of a file is the same in each language. */
function isCode(element) {
  return ['code', 'kbd', 'samp'].includes(element.openingElement?.name?.name);
}

/** Begins with a capital or a quotation mark, and has a second word. */
function isSentence(text) {
  return /^\s*["“‘(]?\p{Lu}[\p{L}’']*[,:;]? (?:\p{L}|…|\$|“)/u.test(text);
}

function* listTexts(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') yield [node, node.value];
  else if (node.type === 'TemplateLiteral') yield [node, toText(node)];
  else if (node.type === 'ConditionalExpression') yield* [...listTexts(node.consequent), ...listTexts(node.alternate)];
  else if (node.type === 'LogicalExpression') yield* [...listTexts(node.left), ...listTexts(node.right)];
}

/** Its own words, with a mark where something is put in. */
function toText(node) {
  return node.quasis.map(({ value }) => value.cooked ?? '').join('$');
}

/** An error that is thrown reaches the console, and no page. */
function isForProgrammers(node) {
  for (let one = node.parent; one; one = one.parent) {
    if (one.type === 'ThrowStatement' || one.type === 'ImportDeclaration') return true;
    if (one.type === 'NewExpression' && /Error$/.test(one.callee.name ?? '')) return true;
    if (/Statement$|Function/.test(one.type)) return false;
  }
  return false;
}
