/**
 * A text whose fenced blocks and code spans are exchanged for marks that no text holds, and the way back. The rules
 * that change a text then cannot reach into code, nor, where asked, into lines that no break may divide.
 */
export function protectCode(
  source: string,
  { lines = false } = {},
): { text: string; restore: (text: string) => string } {
  const kept: string[] = [];
  const keep = (code: string) => `\uE000${kept.push(code) - 1}\uE001`;
  const text = source.replaceAll(
    /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?<fence>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^[ \t>]*\k<fence>[ \t]*$|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/gm,
    keep,
  );
  const putBack = (changed: string) =>
    changed.replaceAll(/\uE000(\d+)\uE001/g, (mark, index) => kept[Number(index)] ?? mark);
  const open = lines ? text.replace(oneLine, keep) : text;
  return {
    text: open,
    // A line may hold code, and code holds no line.
    restore: (changed) => putBack(putBack(changed)),
  };
}

/** A heading, or a row of a table, with a break in it: each must stay one line. */
export const oneLine = /^[ \t>]*(?:#{1,6}[ \t]|\|)[^\n]*<br\b[^\n]*$/gim;
