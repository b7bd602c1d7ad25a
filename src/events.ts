/** What `ht-state-change` carries. */
export interface HtStateChangeDetail {
  /** USPS code of the state, district or territory that a person chose; empty when they took the choice back. */
  readonly state: string;
}

/**
 * Fired on an element with a choice of states when a person chooses one. It does not bubble and is not composed: who
 * listens on the element itself learns of it, a tracker that listens on the document does not come across it.
 */
export type HtStateChangeEvent = CustomEvent<HtStateChangeDetail>;

export const stateChangeEvent = (state: string): HtStateChangeEvent =>
  new CustomEvent('ht-state-change', {detail: {state}, bubbles: false, composed: false});
