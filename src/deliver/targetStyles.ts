/**
 * Rules for the page without its script: `#feature=ID` shows its card, the excerpts that refer to it and its shape lit,
 * `#quote=ID` the card of the first feature that its words refer to. A browser asks every `:has()` again at every change, so
 * there are few, they look at the children of one element alone, and at single quotes only once a quote is the target.
 * Once the map is live they match nothing, and stay: to take them away would have the whole page styled anew. The shapes are lit only
 * where no script is to come: a rule that asks the whole body has the whole page styled anew at every piece of it that arrives.
 */
import type { Content } from "../content/content";
import { circle } from "./edition";

const STATIC = "html[data-state=static]";
const QUOTED = `${STATIC} .panel:has(.article :target)`;
const idOf = (feature: string): string => `[id="feature=${feature}"]`;

/** Which excerpts stand back while a feature's card is open; features of which the same excerpts speak share a rule. */
function besideCards(content: Content): string[] {
  const spokenOf = new Set(content.excerpts.flatMap(({ targets }) => targets.map(({ feature }) => feature)));
  const alike = new Map<string, string[]>();
  for (const feature of content.features) {
    const speaking = circle(content, feature).filter((id) => spokenOf.has(id));
    const silent = speaking.map((id) => `:not([data-about~="${id}"])`).join("");
    alike.set(silent, [...(alike.get(silent) ?? []), idOf(feature.id)]);
  }
  return [...alike].map(
    ([silent, ids]) => `${STATIC} .cards:has(>:is(${ids.join(",")}):target)~.article [data-about]${silent}{display:none}`,
  );
}

export function targetStyles(content: Content): string {
  const { features, excerpts } = content;
  const quotes = excerpts.flatMap(({ id, targets: [first] }) =>
    first === undefined ? [] : [`${QUOTED}:has([id="quote=${id}"]:target) [data-card="${first.feature}"]{display:block}`],
  );
  const shapes = features
    .filter(({ kind }) => kind === "island" || kind === "islets")
    .map(({ id }) => `${STATIC} body:has(>.panel>.cards>${idOf(id)}:target) .picture [data-feature="${id}"] .shape`);
  const texts = [...besideCards(content), `${QUOTED} .card{display:none}`, ...quotes];
  const lit = `${shapes.join(",")}{fill:var(--chosen);stroke:var(--ink);stroke-width:2.4px}`;
  return `${texts.join("\n")}\n@media (scripting:none){\n${lit}\n}`;
}
