import * as z from 'zod';
import type { FieldMeta } from './field-meta.ts';
import { language, line } from './fields.ts';

/**
 * Another name of something: a text alone, or a name with its language, as Dublin Core’s `alternative` takes one. It
 * reads as a group in either spelling.
 */
export function otherName(meta: FieldMeta) {
  return z
    .preprocess(
      (value) => (typeof value === 'object' ? value : { name: value }),
      z.strictObject({
        name: line({ label: 'Name', hint: 'Another name, in any language.' }),
        language: language({
          label: 'Language of the name',
          hint: 'Its language as a tag, such as es or nl; leave out where it is the text’s own, or plain to nobody.',
        }).optional(),
      }),
    )
    .meta({ kind: 'otherName', ...meta });
}
