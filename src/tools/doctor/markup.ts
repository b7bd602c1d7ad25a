/** A page as a browser would understand it, which is what parse5 is for; and the few questions that the checks ask of it. */
import {parse, type DefaultTreeAdapterTypes} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export const parsePage = (html: string): DefaultTreeAdapterTypes.Document => parse(html, {sourceCodeLocationInfo: true});

export const isElement = (node: Node | null): node is Element => node !== null && 'tagName' in node;

export const attribute = ({attrs}: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

export const hasAttribute = (element: Element, name: string): boolean => attribute(element, name) !== undefined;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every node below; what is in a `<template>` is no part of the page. */
const nodesIn = (node: Node): Node[] => childrenOf(node).flatMap((child) => [child, ...nodesIn(child)]);

export const elementsIn = (node: Node): Element[] => nodesIn(node).filter(isElement);

export const textOf = (node: Node): string =>
  nodesIn(node).map((one) => (one.nodeName === '#text' ? (one as DefaultTreeAdapterTypes.TextNode).value : '')).join('');

export const ancestorsOf = (element: Element): Element[] => {
  const parent = element.parentNode;
  return isElement(parent) ? [parent, ...ancestorsOf(parent)] : [];
};

/** The content that a server put into an element's shadow root, if it did. */
export const shadowOf = (element: Element): DefaultTreeAdapterTypes.DocumentFragment | undefined => {
  const template = element.childNodes.find(
    (child): child is DefaultTreeAdapterTypes.Template => child.nodeName === 'template' && hasAttribute(child as Element, 'shadowrootmode'),
  );
  return template?.content;
};

export const lineOf = ({sourceCodeLocation}: Element): number => sourceCodeLocation?.startLine ?? 1;

export const offsetOf = ({sourceCodeLocation}: Element): number => sourceCodeLocation?.startOffset ?? 0;

/** Whether an end tag of its own closes it: without one it holds all that follows. */
export const isClosed = ({sourceCodeLocation}: Element): boolean => !sourceCodeLocation || sourceCodeLocation.endTag !== undefined;
