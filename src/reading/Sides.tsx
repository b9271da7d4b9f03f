import { Labelled } from "./Labelled";
import type { Words } from "./LocalText";

/** How each side reads it, in the order in which the page's language names them. */
export type SidesData = readonly { party: string; label: string; words: Words }[];

/** Two readings beside each other, at equal weight. */
export function Sides({ sides, page }: { sides: SidesData; page: string }) {
  return (
    <dl className="sides">
      {sides.map(({ party, label, words }) => (
        <Labelled key={party} side={party} label={label} words={words} page={page} />
      ))}
    </dl>
  );
}
