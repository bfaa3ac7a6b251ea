import { review as en } from '../../site/strings/en/desk/review.ts';
import { review as es } from '../../site/strings/es/desk/review.ts';
import { createSay } from '../../site/words/say.ts';

/** The words of the page of changes. */
export const { say, sayCount } = createSay<keyof typeof en>({ en, es });
