import type {LocalSection, LocalService} from '../catalog/local-help.js';
import type {msg as Msg, str as Str} from '../localization/messages.js';

/** The functions that look up a message in the language that is in force. */
export interface Speech {
  readonly msg: typeof Msg;
  readonly str: typeof Str;
}

/**
 * The words of the local help. They travel with its records and not in the script, which is why they are handed the
 * functions that find a translation: imported, these would be there twice, and in two languages.
 */
export const localServicesWording = ({msg, str}: Speech) => {
  const headings: Record<LocalSection, () => string> = {
    trafficking: () =>
      msg('If you were trafficked', {id: 'local.trafficking', desc: 'Heading over the lines of one state'}),
    lawyers: () =>
      msg('Free lawyers', {id: 'local.lawyers', desc: 'Heading over offices that give legal help for free'}),
    violence: () =>
      msg('If someone hurt you at home or in a sexual way', {
        id: 'local.violence',
        desc: 'Heading over lines against domestic and sexual violence',
      }),
  };

  const sectionHeading = (section: LocalSection): string => headings[section]();

  /** Stands on the card of the national hotline. */
  const noOwnLineText = (state: string): string =>
    msg(
      str`We know of no trafficking line in ${state} that is only for survivors. The national hotline takes calls from every state.`,
      {id: 'local.national', desc: 'On the card of the national hotline; the value is the name of a state'},
    );

  /** The offices that live on federal money must refuse most people without papers, and few of those know the exception. */
  const limitsText = (): string =>
    msg(
      'Many of these offices are not allowed to help people without papers. Trafficking is an exception: say that you may have been trafficked, and ask.',
      {
        id: 'local.limits',
        desc: 'Before a list of free lawyers; papers: a permit to live or work in the US; exception: a reason why they may help all the same',
      },
    );

  /**
   * Who is behind a number or a link. It stands before the button: a person must know that it is the police before
   * they call, and not from the voice that answers.
   */
  const answerText = ({answer, section}: LocalService): string => {
    switch (answer) {
      case 'advocates':
        return msg('People who help survivors answer.', {
          id: 'local.advocates',
          desc: 'On a card, before the button: who answers the phone',
        });
      case 'legal-aid':
        return msg('Call here to ask for a free lawyer.', {
          id: 'local.legal-aid',
          desc: 'On a card, before the button',
        });
      case 'police':
        return msg('Police answer this line, or get what you say. You can talk to a lawyer first.', {
          id: 'local.police',
          desc: 'On a card, before the button: a warning, but not a threat',
        });
      case 'police-and-advocates':
        return msg('Police and people who help survivors share this line. Ask who you are speaking to.', {
          id: 'local.police-and-advocates',
          desc: 'On a card, before the button: two kinds of people answer the same number',
        });
      case 'child-protection':
        return msg('Only for children and teens. A state office for child safety answers. It may tell the police.', {
          id: 'local.child-protection',
          desc: 'On a card, before the button: who answers',
        });
      case 'portal':
        return msg('This website helps you look for free legal help.', {
          id: 'local.portal',
          desc: 'On a card, before a link',
        });
      case 'immigration-lawyers':
        return msg('This office takes immigration cases. Ask if it takes yours.', {
          id: 'local.immigration-lawyers',
          desc: 'On a card; cases: legal matters of people who need help',
        });
      case 'office':
        return section === 'lawyers'
          ? msg('This office gives free legal help. Ask if it takes new cases.', {
              id: 'local.law-office',
              desc: 'On a card; cases: legal matters of people who need help',
            })
          : msg('This is an office, not a help line. It may know who helps near you.', {
              id: 'local.not-a-line',
              desc: 'On a card; near you: close to where the reader is',
            });
      default:
        return '';
    }
  };

  const audienceText = ({audience}: LocalService): string => {
    switch (audience) {
      case 'sexual-violence':
        return msg('For people who lived through sexual violence.', {
          id: 'local.sexual-violence',
          desc: 'On a card: whom the line is for',
        });
      case 'family-violence':
        return msg('For people who were hurt by a partner or family.', {
          id: 'local.family-violence',
          desc: 'On a card: whom the line is for; hurt: in any way',
        });
      default:
        return '';
    }
  };

  const areaText = (area: string): string =>
    msg(str`Serves ${area}`, {
      id: 'local.area',
      desc: 'On a card: where an office works; the value is a part of a state, such as a city or counties, in English',
    });

  const officeText = (number: string): string =>
    msg(str`Office number: ${number}`, {
      id: 'local.office',
      desc: 'On a card, small: the number of an office, where help does not answer by itself',
    });

  const websiteText = (): string =>
    msg('Open the website', {
      id: 'common.website',
      desc: 'Button that opens the website of the line or program on its card',
    });

  return {websiteText, sectionHeading, noOwnLineText, limitsText, answerText, audienceText, areaText, officeText};
};
