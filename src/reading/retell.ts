/**
 * The page in another of its languages, told as what differs from the delivered words: so the one file holds all languages,
 * and its markup and outlines once. Written by the build (`deliver/retold.ts`); no HTML is made from a string.
 */

type Attributes = Readonly<Record<string, string>>;
/** A node that the delivered page does not have: text, or an element with its attributes and children. */
export type NewNode = string | readonly [name: string, attributes: Attributes, ...children: NewNode[]];
/** Of an element: the attributes that differ from what is known (`null`: it has none such; 0: none differs), and what becomes of its children in turn. */
export type ElementChange = readonly [attributes: Readonly<Record<string, string | null>> | 0, ...children: Change[]];
/**
 * So many nodes are told as their words were told before; a text becomes another; a node goes; one comes; a text stays, in a span that
 * says its language; an element changes.
 */
export type Change = number | string | null | { readonly add: NewNode } | { readonly lang: string } | ElementChange;

const SVG = "http://www.w3.org/2000/svg";
const OTHER_PAGE = "These words are another page's.";

function make(node: NewNode, parent: Element): Node {
  const { ownerDocument } = parent;
  if (typeof node === "string") return ownerDocument.createTextNode(node);
  const [name, attributes, ...children] = node;
  const element = ownerDocument.createElementNS(name === "svg" ? SVG : parent.namespaceURI, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.map((child) => make(child, element)));
  return element;
}

const isElementChange = (change: Exclude<Change, number | string | null>): change is ElementChange => Array.isArray(change);

/** What was told for each text of the delivered page, last: the same words are told the same again, until they are told otherwise. */
export type Told = Map<string, string>;
/** The attributes that hold words. */
export const WORDS = ["aria-label", "title"];

function retellAttributes(element: Element, changes: Exclude<ElementChange[0], 0>, told: Told): void {
  for (const name of WORDS) {
    const words = element.getAttribute(name);
    const said = changes[name];
    if (words === null) continue;
    if (said == null) element.setAttribute(name, told.get(words) ?? words);
    else told.set(words, said);
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** A node of which nothing is said by itself: its words are told as they were before. */
function retellAgain(node: Node | null, told: Told): Node | null {
  if (node instanceof Element) retell(node, [0], told);
  else if (node?.nodeType === Node.TEXT_NODE) node.nodeValue = told.get(node.nodeValue ?? "") ?? node.nodeValue;
  return node?.nextSibling ?? null;
}

/** A node that is changed. @returns the one after it */
function retellNode(node: Node, change: string | null | ElementChange, told: Told): Node | null {
  const { nextSibling } = node;
  if (change === null) node.parentNode?.removeChild(node);
  else if (typeof change !== "string") {
    if (node instanceof Element) retell(node, change, told);
  } else {
    told.set(node.nodeValue ?? "", change);
    node.nodeValue = change;
  }
  return nextSibling;
}

function retellAround(text: Node | null, lang: string): Node | null {
  if (!(text instanceof Text)) throw new Error(OTHER_PAGE);
  const span = text.ownerDocument.createElement("span");
  span.lang = lang;
  text.replaceWith(span);
  span.append(text);
  return span.nextSibling;
}

/** Makes the change to an element as it was delivered. @throws Error where it is another element */
export function retell(element: Element, [attributes, ...changes]: ElementChange, told: Told = new Map()): void {
  retellAttributes(element, attributes === 0 ? {} : attributes, told);
  let node: Node | null = element.firstChild;
  for (const change of changes) {
    if (typeof change === "number") {
      for (let count = 0; count < change; count += 1) node = retellAgain(node, told);
    } else if (typeof change === "object" && change !== null && !isElementChange(change)) {
      if ("add" in change) element.insertBefore(make(change.add, element), node);
      else node = retellAround(node, change.lang);
    } else {
      if (node === null) throw new Error(OTHER_PAGE);
      node = retellNode(node, change, told);
    }
  }
  while (node !== null) node = retellAgain(node, told);
}
