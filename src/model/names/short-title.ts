/** The short form that a title itself gives at its end, as “VANDU” in “… of Drug Users (VANDU)”; else the title. */
export function toShortTitle(title: string): string {
  return /\(([\p{Lu}\p{Nd}&.-]{2,12})\)$/u.exec(title)?.[1] ?? title;
}
