import { toLine } from '../text/plain-text.ts';

/** What decides how a teller is named; a form without the choice always takes the name. */
export interface CreditChoice {
  creditAs?: string;
  creditName?: string;
}

/** How the teller is to be named: a name written under the choice that was preset counts as chosen. */
export function readCreditAs({ creditAs = 'name', creditName = '' }: CreditChoice): string {
  return creditAs === 'member' && toLine(creditName) ? 'name' : creditAs;
}
