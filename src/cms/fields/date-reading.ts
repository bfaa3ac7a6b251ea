import type * as z from 'zod';
import { showValue } from '../../archive/entry/faults.ts';
import { suggestDate } from '../../model/dates/date-suggestion.ts';
import { date, interval, type FaultParams } from '../../model/fields/fields.ts';
import { formatDate } from '../../site/dates.ts';

/** How the archive will read a date: in words, or what is wrong with it and, where one can be offered, a better one. */
export type DateReading = { words: string } | { message: string; remedy: string; better?: string };

/** Reads a date text as the model does; an empty text has no reading. */
export function readDate(text: string, kind: 'date' | 'interval'): DateReading | undefined {
  if (text.trim() === '') return undefined;
  const result = schemas[kind].safeParse(text, { reportInput: true });
  if (result.success) return { words: formatDate(result.data) };
  const [issue] = result.error.issues as z.core.$ZodIssueCustom[];
  const { remedy = '' } = (issue?.params ?? {}) as Partial<FaultParams>;
  const better = suggestDate(text, kind === 'interval' ? 'interval' : 'point');
  return {
    message: `${showValue(text)} ${issue?.message ?? ''}`,
    remedy,
    ...(better && schemas[kind].safeParse(better).success && { better }),
  };
}

const about = { label: 'Date', hint: 'EDTF' };
const schemas = { date: date(about), interval: interval(about) };
