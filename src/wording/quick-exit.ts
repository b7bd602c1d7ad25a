import {msg} from '../localization/messages.js';

export const leaveLabel = (): string =>
  msg('Leave this site', {
    id: 'exit.leave',
    desc: 'Button that covers the page and opens another website at once; keep it short',
  });

/** What the Shift key does, and what it still takes once somebody has begun. */
export const shortcutText = (left: number): string => {
  switch (left) {
    case 1:
      return msg('Press Shift one more time.', {
        id: 'exit.one-more',
        desc: 'Read aloud by screen readers; Shift is the key on a keyboard, as it is called on keyboards of the language',
      });
    case 2:
      return msg('Press Shift two more times.', {
        id: 'exit.two-more',
        desc: 'Read aloud by screen readers; Shift is the key on a keyboard',
      });
    default:
      return msg('Or press Shift three times.', {
        id: 'exit.shortcut',
        desc: 'Beside the button that leaves the site; Shift is the key on a keyboard',
      });
  }
};

export const historyText = (): string =>
  msg('Your browser history is not erased.', {
    id: 'exit.history',
    desc: 'Beside the button that leaves the site: the list of visited pages stays in the browser',
  });
