/** What of a page another language says otherwise: found by reading both pages as a browser does. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Change, type ElementChange, type NewNode, type Told, WORDS } from "../reading/retell";

type Element = DefaultTreeAdapterTypes.Element;
type Node = Element | DefaultTreeAdapterTypes.TextNode;

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => "tagName" in node;
const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";
const childrenOf = (element: DefaultTreeAdapterTypes.ParentNode): Node[] =>
  element.childNodes.filter((node): node is Node => isElement(node) || isText(node));
const attributesOf = ({ attrs }: Element): Record<string, string> => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** Nodes of the same kind may be told one as the other. */
function kindOf(node: Node): string {
  if (!isElement(node)) return "";
  const { id = "", class: names = "" } = attributesOf(node);
  return `${node.tagName}#${id}.${names}`;
}

const made = (node: Node): NewNode =>
  isElement(node) ? [node.tagName, attributesOf(node), ...childrenOf(node).map((child) => made(child))] : node.value;

function attributesChanged(from: Element, to: Element, told: Told): Record<string, string | null> {
  const [before, after] = [attributesOf(from), attributesOf(to)];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const words = WORDS.filter((name) => Object.hasOwn(before, name) && Object.hasOwn(after, name));
  const said = words.flatMap((name) => {
    const other = toldOf(before[name] ?? "", after[name] ?? "", told);
    return other === undefined ? [] : [[name, other] as const];
  });
  const other = Object.entries(after).filter(([name, value]) => !words.includes(name) && before[name] !== value);
  return Object.fromEntries([...gone.map((name) => [name, null] as const), ...said, ...other]);
}

/** What must be said of a text; undefined where it is what was said of it before, or nothing was and it stays. */
function toldOf(from: string, to: string, told: Told): string | undefined {
  if ((told.get(from) ?? from) === to) return undefined;
  told.set(from, to);
  return to;
}

/** How many nodes of two rows are told one as the other at most, from each pair of places on. */
function longestCommon(from: readonly string[], to: readonly string[]): number[][] {
  const table = Array.from({ length: from.length + 1 }, () => Array.from({ length: to.length + 1 }, () => 0));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const same = from[row] === to[column];
      const cells = table[row] ?? [];
      cells[column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return table;
}

/** Where a node is but a text in a span that says its language: that language. Titles of sources, mostly. */
function languageAround(text: Node | undefined, node: Node): string | undefined {
  if (text === undefined || !isText(text) || !isElement(node) || node.tagName !== "span") return undefined;
  const [{ lang, ...others }, [within, ...more]] = [attributesOf(node), childrenOf(node)];
  const same = within !== undefined && isText(within) && within.value === text.value && more.length === 0;
  return same && Object.keys(others).length === 0 ? lang : undefined;
}

/** What becomes of a row of nodes. */
function childrenChanged(from: readonly Node[], to: readonly Node[], told: Told): Change[] {
  const [before, after] = [from.map(kindOf), to.map(kindOf)];
  const common = longestCommon(before, after);
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const [one, other] = [from[row], to[column]];
    if (one !== undefined && other !== undefined && before[row] === after[column]) {
      changes.push(changeOf(one, other, told) ?? 1);
      row += 1;
      column += 1;
    } else if (one !== undefined && (other === undefined || (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))) {
      changes.push(null);
      row += 1;
    } else if (other !== undefined) {
      const lang = changes.at(-1) === null ? languageAround(from[row - 1], other) : undefined;
      if (lang === undefined) changes.push({ add: made(other) });
      else changes[changes.length - 1] = { lang };
      column += 1;
    }
  }
  return shortened(changes);
}

/** Nodes that stay, counted together; after the last change nothing need be said. */
function shortened(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (typeof change === "number" && typeof last === "number") joined[joined.length - 1] = last + change;
    else joined.push(change);
  }
  if (typeof joined.at(-1) === "number") joined.pop();
  return joined;
}

/** Undefined where the one says the other, with what was told before. */
function changeOf(from: Node, to: Node, told: Told): string | ElementChange | undefined {
  if (isElement(from) && isElement(to)) {
    const attributes = attributesChanged(from, to, told);
    const children = childrenChanged(childrenOf(from), childrenOf(to), told);
    const plain = Object.keys(attributes).length === 0;
    return plain && children.length === 0 ? undefined : [plain ? 0 : attributes, ...children];
  }
  return isText(from) && isText(to) ? toldOf(from.value, to.value, told) : undefined;
}

/** The elements of the body that hold words. `main.ts` counts them alike. */
function partsOf(html: string): Element[] {
  const root = parse(html).childNodes.find((node) => isElement(node));
  const body = root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === "body");
  return (body?.childNodes ?? []).filter((node): node is Element => isElement(node) && !["script", "style", "link"].includes(node.tagName));
}

/** From one language's page to another's: a change for each part of the body. @throws Error where they have not the same parts */
export function retold(from: string, to: string): ElementChange[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  if (before.length !== after.length) throw new Error("The page has not the same parts in all languages.");
  const told: Told = new Map();
  return before.map((part, index) => {
    const other = after[index];
    const change = other && changeOf(part, other, told);
    return typeof change === "object" ? change : [0];
  });
}
