import { forms as en } from '../../site/strings/en/desk/forms.ts';
import { forms as es } from '../../site/strings/es/desk/forms.ts';
import { createSay } from '../../site/words/say.ts';

/** The words of the desk. */
export const { say, sayCount } = createSay<keyof typeof en>({ en, es });
