/**
 * Rules for the page without its script: `#feature=ID` shows its card, the excerpts that refer to it and its shape lit,
 * `#quote=ID` the card of the first feature that its words refer to. Each rule looks for its target in the panel alone:
 * a `:has()` at the root would be asked again at every change of the live map.
 * They are asked at every change all the same, so they stand in one `@media all`, which the script takes away (`reading/mark.ts`).
 */
import type { Content } from "../content/content";
import { circle } from "./edition";

const inPanel = (id: string): string => `html[data-state=static] .panel:has([id="${id}"]:target)`;

export function targetStyles(content: Content): string {
  const { features, excerpts } = content;
  const cards = features.map((feature) => {
    const others = circle(content, feature)
      .map((id) => `:not([data-about~="${id}"])`)
      .join("");
    return `${inPanel(`feature=${feature.id}`)} [data-about]${others}{display:none}`;
  });
  const quotes = excerpts.flatMap(({ id, targets: [first] }) =>
    first === undefined
      ? []
      : [`${inPanel(`quote=${id}`)} .card{display:none}`, `${inPanel(`quote=${id}`)} [data-card="${first.feature}"]{display:block}`],
  );
  const shapes = features
    .filter(({ kind }) => kind === "island" || kind === "islets")
    .map(({ id }) => `html[data-state=static] body:has([id="feature=${id}"]:target) .picture [data-feature="${id}"] .shape`);
  const rules = [...cards, ...quotes, `${shapes.join(",")}{fill:var(--chosen);stroke:var(--ink);stroke-width:2.4px}`];
  return `@media all{\n${rules.join("\n")}\n}`;
}
