import {msg} from '../localization/messages.js';

/**
 * Rights and options in plain words. They follow the laws that each record names, and promise nothing beyond:
 * where a right has an edge (a visa, a debt that is real), the words say so or send to a lawyer.
 */
const texts: Record<string, () => string> = {
  everyone: () =>
    msg(
      'You have rights in the United States. It does not matter where you were born or if you have papers. These laws protect you.',
      {id: 'right.everyone', desc: 'The first sentence about rights; papers: a permit to live in the US'},
    ),
  'forced-work': () =>
    msg(
      'No one can make you work if you do not want to. You are free to leave your job. If you have a work visa, ask a lawyer what leaving means for it.',
      {id: 'right.forced-work', desc: 'A right; begins as the other five do, with "No one can"'},
    ),
  debt: () =>
    msg(
      'No one can threaten you, or force you to work, to pay a debt. The debt may still be real, but it does not make you anyone’s property.',
      {id: 'right.debt', desc: 'A right: against being held by a debt, true or invented'},
    ),
  threats: () =>
    msg(
      'No one can make you work by saying they will hurt you or your family. Threats to call the police or to have you sent out of the country count too.',
      {id: 'right.threats', desc: 'A right; sent out of the country: deported'},
    ),
  'sex-acts': () =>
    msg(
      'No one can force, trick or pressure you into sex or sex work. This law is about sex for money or for anything else of value.',
      {id: 'right.sex-acts', desc: 'A right; sex for money is meant broadly; blame nobody'},
    ),
  'under-18': () =>
    msg(
      'If you are under 18, no one may use you for paid sex. It is not your fault, even if no one forced you or you said yes. Paid can mean money, food or a place to stay.',
      {id: 'right.under-18', desc: 'A right of children; never call it child prostitution'},
    ),
  documents: () =>
    msg('No one can keep your passport, ID card or birth certificate to control you.', {
      id: 'right.documents',
      desc: 'A right; ID card: any official card with a photo',
    }),
  'continued-presence': () =>
    msg(
      'Police can ask that you be allowed to stay and work for a while as they look into the crime. Only they can ask for it. You cannot apply for it yourself.',
      {id: 'right.continued-presence', desc: 'What Continued Presence is'},
    ),
  't-visa': () =>
    msg(
      'If you were trafficked, you may be able to stay for up to four years and work. You may be able to bring close family. You may have to help the police if they ask, but not if you were under 18 or if trauma stops you.',
      {
        id: 'right.t-visa',
        desc: 'What a T visa is; trauma: harm to the mind that makes it too hard to speak with the police',
      },
    ),
  'u-visa': () =>
    msg(
      'If a serious crime hurt you badly and you help the police, you may be able to stay. Police or another agency must sign a form for you. The wait is years long.',
      {id: 'right.u-visa', desc: 'What a U visa is; sign a form: confirm that the person helps'},
    ),
  sij: () =>
    msg(
      'This is for people under 21 who are not married. A court must say that a parent hurt you, left you or did not care for you. Then you may be able to get a green card. It does not depend on trafficking.',
      {id: 'right.sij', desc: 'What Special Immigrant Juvenile Status is; a green card is a permit to stay for good'},
    ),
  'clear-record': () =>
    msg(
      'Were you arrested for something your trafficker made you do? A federal court may be able to clear a federal record. Not every crime counts, and each state has its own rules. Ask a lawyer.',
      {id: 'right.clear-record', desc: 'Record: arrests and convictions; federal: of the US, not of a state'},
    ),
  'money-from-trafficker': () =>
    msg(
      'You may be able to sue the person who trafficked you. In a criminal case, a judge can order them to pay you. No one can promise that you will get the money. Ask a lawyer.',
      {id: 'right.money-from-trafficker', desc: 'To sue: to ask a court for money from the person'},
    ),
};

/** The plain words of a right or an option, by the id of its record. */
export const rightText = (id: string): string => texts[id]?.() ?? '';

const names: Record<string, () => string> = {
  'continued-presence': () =>
    msg('Continued Presence', {
      id: 'right.name.continued-presence',
      desc: 'Name of a permit; keep the English name and put the translation beside it',
    }),
  't-visa': () => msg('T visa', {id: 'right.name.t-visa', desc: 'Name of a visa; keep the letter T'}),
  'u-visa': () => msg('U visa', {id: 'right.name.u-visa', desc: 'Name of a visa; keep the letter U'}),
  sij: () =>
    msg('Special Immigrant Juvenile Status', {
      id: 'right.name.sij',
      desc: 'Name of a status; keep the English name and put the translation beside it',
    }),
  'clear-record': () =>
    msg('Clear your record', {id: 'right.name.clear-record', desc: 'Heading; record: arrests and convictions'}),
  'money-from-trafficker': () =>
    msg('Sue the person who did this', {
      id: 'right.name.money-from-trafficker',
      desc: 'Heading; sue: go to court to ask for money',
    }),
};

/** What an option is called; offices know it by its English name. */
export const rightName = (id: string): string => names[id]?.() ?? '';
