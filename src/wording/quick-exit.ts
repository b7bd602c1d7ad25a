import {msg} from '../localization/messages.js';

export const leaveLabel = (): string => msg('Leave this site', {id: 'exit.leave'});

/** What the Shift key does, and what it still takes once somebody has begun. */
export const shortcutText = (left: number): string => {
  switch (left) {
    case 1:
      return msg('Press Shift one more time.', {id: 'exit.one-more'});
    case 2:
      return msg('Press Shift two more times.', {id: 'exit.two-more'});
    default:
      return msg('Or press Shift three times.', {id: 'exit.shortcut'});
  }
};

export const historyText = (): string => msg('Your browser history is not erased.', {id: 'exit.history'});
