import {msg} from '../localization/messages.js';

/**
 * Rights and options in plain words. They follow the laws that each record names, and promise nothing beyond:
 * where a right has an edge (a visa, a debt that is real), the words say so or send to a lawyer.
 */
const texts: Record<string, () => string> = {
  everyone: () =>
    msg(
      'You have rights in the United States. It does not matter where you were born or if you have papers. These laws protect you.',
      {id: 'right.everyone'},
    ),
  'forced-work': () =>
    msg(
      'No one can make you work if you do not want to. You are free to leave your job. If you have a work visa, ask a lawyer what leaving means for it.',
      {id: 'right.forced-work'},
    ),
  debt: () =>
    msg(
      'No one can threaten you, or force you to work, to pay a debt. The debt may still be real, but it does not make you anyone’s property.',
      {id: 'right.debt'},
    ),
  threats: () =>
    msg(
      'No one can make you work by saying they will hurt you or your family. Threats to call the police or to have you sent out of the country count too.',
      {id: 'right.threats'},
    ),
  'sex-acts': () =>
    msg(
      'No one can force, trick or pressure you into sex or sex work. This law is about sex for money or for anything else of value.',
      {id: 'right.sex-acts'},
    ),
  'under-18': () =>
    msg(
      'If you are under 18, no one may use you for paid sex. It is not your fault, even if no one forced you or you said yes. Paid can mean money, food or a place to stay.',
      {id: 'right.under-18'},
    ),
  documents: () =>
    msg('No one can keep your passport, ID card or birth certificate to control you.', {
      id: 'right.documents',
    }),
  'continued-presence': () =>
    msg(
      'Police can ask that you be allowed to stay and work for a while as they look into the crime. Only they can ask for it. You cannot apply for it yourself.',
      {id: 'right.continued-presence'},
    ),
  't-visa': () =>
    msg(
      'If you were trafficked, you may be able to stay for up to four years and work. You may be able to bring close family. You may have to help the police if they ask, but not if you were under 18 or if trauma stops you.',
      {id: 'right.t-visa'},
    ),
  'u-visa': () =>
    msg(
      'If a serious crime hurt you badly and you help the police, you may be able to stay. Police or another agency must sign a form for you. The wait is years long.',
      {id: 'right.u-visa'},
    ),
  sij: () =>
    msg(
      'This is for people under 21 who are not married. A court must say that a parent hurt you, left you or did not care for you. Then you may be able to get a green card. It does not depend on trafficking.',
      {id: 'right.sij'},
    ),
  'clear-record': () =>
    msg(
      'Were you arrested for something your trafficker made you do? A federal court may be able to clear a federal record. Not every crime counts, and each state has its own rules. Ask a lawyer.',
      {id: 'right.clear-record'},
    ),
  'money-from-trafficker': () =>
    msg(
      'You may be able to sue the person who trafficked you. In a criminal case, a judge can order them to pay you. No one can promise that you will get the money. Ask a lawyer.',
      {id: 'right.money-from-trafficker'},
    ),
};

/** The plain words of a right or an option, by the id of its record. */
export const rightText = (id: string): string => texts[id]?.() ?? '';

const names: Record<string, () => string> = {
  'continued-presence': () => msg('Continued Presence', {id: 'right.name.continued-presence'}),
  't-visa': () => msg('T visa', {id: 'right.name.t-visa'}),
  'u-visa': () => msg('U visa', {id: 'right.name.u-visa'}),
  sij: () => msg('Special Immigrant Juvenile Status', {id: 'right.name.sij'}),
  'clear-record': () => msg('Clear your record', {id: 'right.name.clear-record'}),
  'money-from-trafficker': () => msg('Sue the person who did this', {id: 'right.name.money-from-trafficker'}),
};

/** What an option is called; offices know it by its English name. */
export const rightName = (id: string): string => names[id]?.() ?? '';
