/** How the areas are coloured: by who administered them on a date, or as one side draws them. */
import { administrationOn, namedOn, overlaysOn, rivalOn, type Table } from "./administration";
import { type Administrator, type Area, AREAS, PARTIES, type Party } from "./areas";
import type { Day } from "./dates";

/** A tint with its pattern. The USSR and Russia are one side: a change of state is no change of colour. */
export type Side = "japan" | "russia" | "joint" | "uncertain" | "white";

/** How one area stands on the map. */
export type Colour = {
  /** Who administered it, whoever draws it. */
  readonly administrator: Administrator;
  /** The state that claims what another administers. */
  readonly rival?: Party;
  /** The state whose troops hold what another has by treaty. */
  readonly held?: Party;
  /** True where the Declaration of 1956 names it. */
  readonly named: boolean;
  /** Its tint and pattern; absent: the neutral hatch of today, or plain land. */
  readonly side?: Side;
};
export type Colouring = Readonly<Record<Area, Colour>>;

/** The table as the page carries it: names of areas in its language, their shapes, and who had them from when. */
export type TimeData = Table & {
  readonly areas: readonly { readonly id: Area; readonly name: string; readonly shapes: readonly string[] }[];
  readonly named: readonly { readonly areas: readonly Area[]; readonly from: Day; readonly to?: Day | undefined }[];
};

/** How one side draws the map: what it tints as whose, and what it leaves white. */
export type Drawn = {
  readonly tinted: readonly { readonly areas: readonly string[]; readonly as: string }[];
  readonly white: readonly string[];
};

const sideOf = (administrator: Administrator): Side => {
  if (administrator === "ussr") return "russia";
  return administrator === "none" ? "white" : administrator;
};

function sideDrawn({ tinted, white }: Drawn, area: Area): Side | undefined {
  const tint = tinted.find(({ areas }) => areas.includes(area));
  const party = PARTIES.find((one) => one === tint?.as);
  if (party !== undefined) return sideOf(party);
  return white.includes(area) ? "white" : undefined;
}

/**
 * The colours of all areas. Without a date the map is neutral: nothing has a side.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 * @param drawn how one side draws it, where the reader asks for that; it wins over the date
 */
export function colouringOn(table: TimeData, date: string | undefined, drawn?: Drawn): Colouring {
  const colour = (area: Area): Colour => {
    const administrator = administrationOn(table, area, date)?.administrator ?? "uncertain";
    const rival = rivalOn(table, area, date);
    const dated = date === undefined ? undefined : sideOf(administrator);
    const side = drawn === undefined ? dated : sideDrawn(drawn, area);
    const held = overlaysOn(table, area, date)[0]?.holder;
    return {
      administrator,
      named: namedOn(table, area, date).length > 0,
      ...(rival === undefined ? {} : { rival }),
      ...(held === undefined ? {} : { held }),
      ...(side === undefined ? {} : { side }),
    };
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each area
  return Object.fromEntries(AREAS.map((area) => [area, colour(area)])) as Colouring;
}
