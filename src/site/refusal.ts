/** Something that is not done, said in words for whoever asked for it: what is wrong, and what to do. */
export class Refusal extends Error {}
