/**
 * A text whose fenced blocks and code spans are exchanged for marks that no text holds, and the way back. The rules
 * that change a text then cannot reach into code.
 */
export function protectCode(source: string): { text: string; restore: (text: string) => string } {
  const kept: string[] = [];
  const text = source.replaceAll(
    /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>[ \t]*$|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/gm,
    (code) => {
      kept.push(code);
      return `\uE000${kept.length - 1}\uE001`;
    },
  );
  return {
    text,
    restore: (changed) => changed.replaceAll(/\uE000(\d+)\uE001/g, (_, index) => kept[Number(index)] ?? ''),
  };
}
