/** The figures of the table. Here the map's own measures go in place of the published ones. */
import type { Feature, Published } from "../content/schema";
import { formatNumber } from "../i18n/format";
import type { FigureCell } from "../reading/FeatureTable";
import { type Edition, marksOf } from "./edition";

/** Area in km2, and the distance from Hokkaido in km. */
const MEASURES: { readonly [Figure in "area" | "distance"]: readonly Published["measure"][] } = {
  area: ["area", "area-main"],
  distance: ["hokkaido", "nosappu"],
};

export function figureOf(edition: Edition, { published }: Feature, figure: keyof typeof MEASURES): FigureCell | undefined {
  const found = MEASURES[figure].flatMap((measure) => published.find((one) => one.measure === measure) ?? [])[0];
  if (found === undefined) return undefined;
  const { value, sources } = found;
  return { value, shown: formatNumber(edition.lang, value), sources: marksOf(edition, sources) };
}
