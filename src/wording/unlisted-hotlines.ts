import type {Speech} from './local-lines.js';

/**
 * What stands on the cards of lines that a page shows only where an embedder names them. The words come in a file of
 * their own with the lines, so the script hands its `msg` over.
 */
const descriptions: Record<string, (speech: Speech) => string> = {
  'american-pregnancy-helpline': ({msg}) =>
    msg('We could not check this line, so its number is not shown.', {
      id: 'hotline.american-pregnancy-helpline',
      desc: 'On a card without a number, shown only where a website asks for it',
    }),
  'hsi-tip-line': ({msg}) =>
    msg(
      'This line takes reports of trafficking. Immigration police (ICE) answer it. They also arrest immigrants. You can talk to a lawyer first.',
      {
        id: 'hotline.hsi-tip-line',
        desc: 'On the card of a line that immigration police answer, shown only where a website asks for it',
      },
    ),
  'ovc-ttac': ({msg}) =>
    msg('Training for groups that help. It is not a help line.', {
      id: 'hotline.ovc-ttac',
      desc: 'On the card of an office for organizations, shown only where a website asks for it',
    }),
};

/** The sentence of a line that the catalog holds back; empty for a line we have no words for. */
export const describeUnlistedHotline = (speech: Speech, id: string): string => descriptions[id]?.(speech) ?? '';
