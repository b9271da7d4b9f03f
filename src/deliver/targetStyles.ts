/**
 * Rules for the page without its script: `#feature=ID` shows its card and the excerpts that refer to it,
 * `#quote=ID` the card of the first feature that its words refer to.
 */
import type { Content } from "../content/content";

const at = (id: string): string => `html[data-state=static]:has([id="${id}"]:target)`;

export function targetStyles({ features, excerpts }: Content): string {
  const about = (id: string): string[] => {
    const group = features.find((feature) => feature.id === id)?.memberOf;
    return group === undefined ? [id] : [id, ...about(group)];
  };
  const cards = features.map(({ id }) => {
    const others = about(id)
      .map((other) => `:not([data-about~="${other}"])`)
      .join("");
    return `${at(`feature=${id}`)} [data-about]${others}{display:none}${at(`feature=${id}`)} [data-feature="${id}"]{--lit:1}`;
  });
  const quotes = excerpts.map(({ id, targets: [first] }) =>
    first === undefined ? "" : `${at(`quote=${id}`)} [data-card="${first.feature}"]{display:block}`,
  );
  return [...cards, ...quotes].join("\n");
}
