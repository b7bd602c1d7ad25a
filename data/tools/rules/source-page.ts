/**
 * Every item of the page this catalog grew from, in the order in which it stands there:
 * https://ovc.ojp.gov/program/human-trafficking/victims-survivors
 *
 * Each has a record, or is a statement that an element makes in words of its own. What is not on screen says why.
 * The list of the page does not change, so an entry may be deleted only when the page takes the item out.
 */
import type {RecordKind} from '../read-records.js';

export interface SourceItem {
  /** As the page calls it. */
  readonly item: string;
  /** The element that shows it, with the state that it has to be in for that. */
  readonly shownIn: `ht-${string}`;
  /** Kind and id of its record: `hotlines/nhth`. */
  readonly record?: `${RecordKind}/${string}`;
  /** What the element says, where the item is a statement. */
  readonly says?: string;
  /** The page prints a number for it. */
  readonly hasNumber?: true;
  /** Why no element shows it: its record has no support that holds. */
  readonly notShown?: string;
}

const line = (item: string, id: string, notShown?: string): SourceItem => ({
  item,
  shownIn: 'ht-hotlines',
  record: `hotlines/${id}`,
  hasNumber: true,
  ...(notShown && {notShown}),
});
const nearYou = (item: string, id: string): SourceItem => ({item, shownIn: 'ht-hotlines', record: `hotlines/${id}`});
const benefit = (item: string, id: string): SourceItem => ({item, shownIn: 'ht-benefits', record: `benefits/${id}`});
const right = (item: string, id: string): SourceItem => ({item, shownIn: 'ht-know-your-rights', record: `rights/${id}`});
const link = (item: string, id: string, notShown?: string): SourceItem => ({
  item,
  shownIn: 'ht-know-your-rights',
  record: `resources/${id}`,
  ...(notShown && {notShown}),
});
const forProviders = (item: string, id: string): SourceItem => ({item, shownIn: 'ht-for-providers', record: `resources/${id}`});

export const sourceItems: readonly SourceItem[] = [
  line('911', '911'),
  nearYou('Services and task forces map', 'ovc-map'),
  line('National Human Trafficking Hotline', 'nhth'),
  nearYou('Legal Services Corporation', 'lsc'),
  line(
    'American Pregnancy Helpline',
    'american-pregnancy-helpline',
    'nobody else prints its number, and it is not neutral health care; the national maternal line stands in its place',
  ),
  line('GLBT National Youth Talkline', 'lgbt-youth-talkline'),
  line('National Domestic Violence Hotline', 'ndvh'),
  line('National Runaway Safeline', 'national-runaway-safeline'),
  line('National Sexual Assault Hotline', 'rainn'),
  line('Planned Parenthood', 'planned-parenthood'),
  line('Suicide Prevention Lifeline', '988'),

  benefit('Career One Stop', 'careeronestop'),
  benefit('CHIP', 'chip'),
  benefit('Refugee Resettlement Benefits', 'refugee-benefits'),
  benefit('WIC', 'wic'),
  benefit('SAMHSA recovery and support programs', 'samhsa-programs'),
  benefit('SNAP', 'snap'),
  benefit('SSI', 'ssi'),
  benefit('TANF', 'tanf'),
  benefit('Services Available to Survivors of Trafficking', 'otip-services'),

  {item: 'State compensation', shownIn: 'ht-state-compensation state="OH"', record: 'state-compensation/oh'},
  {item: 'Help in Your State', shownIn: 'ht-state-compensation state="AS"', record: 'resources/help-in-your-state'},
  nearYou('VictimConnect', 'victimconnect'),

  right('Rights whatever the immigration status', 'everyone'),
  right('No one can force you to work', 'forced-work'),
  right('No one can make you pay off a debt', 'debt'),
  right('No one can threaten you', 'threats'),
  right('No one can force you into sex', 'sex-acts'),
  right('No one can use anybody under 18 for sex', 'under-18'),
  right('No one can keep your documents', 'documents'),
  right('Continued Presence', 'continued-presence'),
  right('T visa', 't-visa'),
  right('U visa', 'u-visa'),
  right('Special Immigrant Juvenile Status', 'sij'),
  link('Resources for Victims of Human Trafficking & Other Crimes', 'uscis-resources'),

  link('Attorney General Guidelines for Victim and Witness Assistance', 'ag-guidelines'),
  link('Human Trafficking Prosecution Unit', 'htpu'),
  link(
    'National Crime Victim Law Institute',
    'ncvli',
    'the address of its "Know Your Rights" page was not found, nor what the grant cuts of 2025 left of its help',
  ),
  link('FBI Victim Services', 'fbi-victim-services'),
  link('Wage and Hour Division', 'dol-whd-rights'),

  forProviders('Victim-centered service delivery', 'service-delivery'),
  forProviders('Sample principles statement', 'principles-statement'),
  forProviders('Survivor engagement', 'survivor-engagement'),
  {item: 'Survivor leaders', shownIn: 'ht-for-providers', says: 'Survivors are leaders and experts.'},
  {
    item: 'OVC TTAC',
    shownIn: 'ht-for-providers',
    record: 'hotlines/ovc-ttac',
    notShown:
      'no source says that the center and its site still exist; the element says that the office names such a center, and links to the office',
  },
  {item: 'Survivors as consultants', shownIn: 'ht-for-providers', says: 'also names a center for survivors who consult'},
  {item: 'Federal policies', shownIn: 'ht-for-providers', says: 'Survivors in US policy'},
  forProviders('United States Advisory Council on Human Trafficking', 'advisory-council'),
];
