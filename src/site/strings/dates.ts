/** Words of dates; `{}` stands for what they are about. `parts` are the parts of a year 21 to 41 of ISO 8601-2. */
export interface DatePhrases {
  about: string;
  unsure: string;
  both: string;
  decade: string;
  decadeShort: string;
  century: (number: number) => string;
  before: string;
  after: string;
  since: string;
  until: string;
  orEarlier: string;
  orLater: string;
  endUnknown: string;
  startUnknown: string;
  unknown: string;
  or: string;
  and: string;
  between: string;
  parts: readonly string[];
}
