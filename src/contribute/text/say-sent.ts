import { sent as en } from '../../site/strings/en/sent.ts';
import { sent as es } from '../../site/strings/es/sent.ts';
import { createSay } from '../../site/words/say.ts';

/** The words of what a form makes, beside the entries. */
export const { say, sayCount } = createSay<keyof typeof en>({ en, es });
