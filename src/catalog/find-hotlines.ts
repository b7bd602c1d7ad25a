import type {Hotline, HotlineGroup} from './hotline.js';

/** A run of hotlines under one heading. */
export interface HotlineSection {
  readonly group: HotlineGroup;
  readonly hotlines: readonly Hotline[];
}

/** The lines an embedder named, in the embedder's order. */
export const findById = (hotlines: readonly Hotline[], ids: readonly string[]): readonly Hotline[] =>
  ids.flatMap((id) => hotlines.filter((hotline) => hotline.id === id));

/** The lines that carry at least one of the topics. */
export const findByTopic = (hotlines: readonly Hotline[], topics: readonly string[]): readonly Hotline[] =>
  hotlines.filter((hotline) => hotline.topics.some((topic) => topics.includes(topic)));

/** Splits lines that are already in catalog order into the sections they stand under. */
export const groupHotlines = (hotlines: readonly Hotline[]): readonly HotlineSection[] => {
  const groups = [...new Set(hotlines.map((hotline) => hotline.group))];
  return groups.map((group) => ({group, hotlines: hotlines.filter((hotline) => hotline.group === group)}));
};
