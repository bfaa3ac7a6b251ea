import { components } from '../../mdx/dialect/components.ts';
import { marks, type Mark } from './insert.ts';
import { sayField } from '../../site/words/field-words.ts';
import { say } from '../settings/say.ts';

/** What opens below the toolbar. */
export type Picker = 'link' | 'cite' | 'figure';

interface BodyToolbarProps {
  /** Id of the text area. */
  controls: string;
  open: Picker | undefined;
  onMark: (mark: Mark) => void;
  onPicker: (picker: Picker | undefined) => void;
}

/** The buttons above the text. Each can be reached by Tab, so that nobody has to know of arrow keys. */
export function BodyToolbar({ controls, open, onMark, onPicker }: BodyToolbarProps) {
  return (
    <div className="desk-toolbar" role="group" aria-label={say('putIntoTheText')}>
      {(Object.keys(marks) as Mark[]).map((mark) => (
        <button
          key={mark}
          type="button"
          title={sayField(marks[mark].hint)}
          aria-controls={controls}
          onClick={() => onMark(mark)}
        >
          {sayField(marks[mark].label)}
        </button>
      ))}
      {(Object.keys(pickers) as Picker[]).map((picker) => (
        <button
          key={picker}
          type="button"
          title={sayField(pickers[picker].hint)}
          aria-expanded={open === picker}
          onClick={() => onPicker(open === picker ? undefined : picker)}
        >
          {sayField(pickers[picker].label)} …
        </button>
      ))}
    </div>
  );
}

const pickers = {
  link: { label: say('linkToAnEntry'), hint: say('leadsReadersToAnotherEntry') },
  cite: { label: say('citeASource'), hint: components.Cite.hint },
  figure: components.Figure,
} as const;
