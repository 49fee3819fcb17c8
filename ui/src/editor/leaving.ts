// Escape, then Tab, leaves the text for the controls in it and behind it, as it leaves the Markdown. Tab alone belongs to
// lists and tables.
import { Plugin } from 'prosemirror-state';
import { isAsking } from './menu';

export function leaving(): Plugin {
  let escaped = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, { key }) {
          const leaves = escaped && key === 'Tab';
          // An Escape that closes the menu of blocks has done its work.
          escaped = key === 'Escape' ? !isAsking(view.state) : escaped && key === 'Shift';
          return leaves;
        },
        blur: () => void (escaped = false),
      },
    },
  });
}
