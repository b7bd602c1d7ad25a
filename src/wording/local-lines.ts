/**
 * Words around a partner's lines. They are fetched together with the code that needs them, apart from the script
 * with the translations, so that script hands its `msg` over.
 */
import type {msg, str} from '../localization/messages.js';

/** How this part speaks the language of the script that loaded it. */
export interface Speech {
  readonly msg: typeof msg;
  readonly str: typeof str;
}

export const localLinesTitle = ({msg}: Speech): string =>
  msg('Local help lines', {id: 'local-lines.title', desc: 'Heading over lines that the website added itself'});

/** Who vouches for the lines below, and where to turn when none of them answers. */
export const localLinesNote = ({msg}: Speech): string =>
  msg('This website added these lines. If one does not answer, call the hotline above.', {
    id: 'local-lines.note',
    desc: 'Under that heading',
  });

export const emailText = ({msg, str}: Speech, address: string): string =>
  msg(str`E-mail: ${address}`, {id: 'local-lines.email', desc: 'Link that writes an e-mail; the value is the address'});

export const policeText = ({msg}: Speech): string =>
  msg('If you call here, the police may come.', {
    id: 'local-lines.police',
    desc: 'On the card of a line that police answer',
  });
