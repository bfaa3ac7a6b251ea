/** One page of a list that stands on several. */
export interface Part {
  path: string;
  name: string;
  count: number;
}
