import { attributeValues } from '../dialect/attributes.ts';
import { placeOf, writtenText, type ComponentTag, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/** Words set in a direction that none of their letters has would be shown in another order than they are written. */
export function checkDirection(node: MdastNode & ComponentTag): PlacedFault[] {
  const { dir } = attributeValues(node);
  const words = writtenText(node);
  const isFalse = (dir === 'rtl' && !rightToLeft.test(words)) || (dir === 'ltr' && !leftToRight.test(words));
  if (!isFalse || !/\p{L}/u.test(words)) return [];
  return [
    {
      code: 'direction-false',
      ...placeOf(node),
      message: `no letter of “${words.slice(0, 40)}” is written ${dir === 'rtl' ? 'from right to left' : 'from left to right'}`,
      remedy: `delete dir="${dir}"`,
    },
  ];
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}\p{Script=Yezidi}]/u;
const leftToRight = new RegExp(`(?!${rightToLeft.source})\\p{L}`, 'u');
