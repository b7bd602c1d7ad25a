/** One way to reach a service by phone (HSDS phone). */
export interface ServicePhone {
  readonly number: string;
  readonly type: string;
  readonly vanity?: string;
  readonly keyword?: string;
  readonly text_prompt?: string;
  readonly callers?: string;
  readonly languages?: readonly string[];
  readonly interpreter_languages?: number | boolean;
  /** Of a local service: whether people who seek help are known to use the number; else it is that of an office. */
  readonly intake?: boolean;
}

/** One weekly opening (HSDS schedule), but for the zone: a name, where HSDS has an offset. */
export interface ServiceSchedule {
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly timezone: string;
}

/**
 * What somebody can turn to, in whatever kind of record it stands: the part of HSDS that the tools need, so that
 * an export, a call sheet and a check of the sources each know one shape.
 */
export interface Service {
  /** Unique in the whole catalog and never reused: `hotlines/nhth`. Ids in exports are made from it. */
  readonly key: string;
  readonly name: string;
  readonly alternate_names?: readonly string[];
  readonly abbreviation?: string;
  readonly organization?: {readonly name: string};
  /** HSDS knows no `unknown`; who needs the difference finds it in catalog.json. */
  readonly status?: string;
  readonly url?: string;
  readonly application_url?: string;
  readonly chat?: {readonly url: string; readonly languages?: readonly string[]; readonly url_by_language?: Readonly<Record<string, string>>};
  readonly email?: string;
  readonly phones?: readonly ServicePhone[];
  readonly relay?: string;
  readonly relay_confirmed?: boolean;
  readonly always_open?: boolean;
  readonly schedules?: readonly ServiceSchedule[];
  readonly closed_on_holidays?: boolean;
  readonly law_enforcement?: string;
  /** Who picks up a local line, or gets what is said there; absent when not known. */
  readonly answered_by?: string;
  /** Set where a local service is for some people only. */
  readonly audience?: string;
  /** The part of its state that it serves. */
  readonly service_area?: string;
  /** The state, district or territory that it is for, by USPS code; absent for the whole country. */
  readonly state?: string;
  /** A time limit to apply that a source may state; absent when there is none or it is unknown. */
  readonly deadline?: {readonly amount: number; readonly unit: string};
}
