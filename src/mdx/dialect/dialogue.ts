/** The beginning of what somebody says: a name and a colon, such as “Ana:” or “問：”. Its length is the match’s. */
export const speakerPattern = /^\s*[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.’' -]{0,40}(?::(?=\s|$)|：)/u;

/** The dash that begins what somebody says, where names are left out. */
export const speechDash = /^\s*[—–―]/u;

/** True for a line of a talk, in plain words: it says who speaks, or that another one does. */
export function beginsTurn(line: string): boolean {
  return speakerPattern.test(line) || speechDash.test(line);
}
