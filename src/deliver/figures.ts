/** The figures of the table: what the map measures, as on the cards. */
import type { Feature } from "../content/schema";
import { plain, shownKm, shownKm2 } from "../measure/shown";
import { formatNumber } from "../i18n/format";
import type { FigureCell } from "../reading/FeatureTable";
import type { Edition } from "./edition";

/** Area in km2, and the distance from Hokkaido in km. */
const FIGURES = { area: ["area", shownKm2], distance: ["hokkaido", shownKm] } as const;

export function figureOf({ measures, lang }: Edition, { id }: Feature, figure: keyof typeof FIGURES): FigureCell | undefined {
  const [key, shown] = FIGURES[figure];
  const measured = measures()
    .get(id)
    ?.find((one) => one.key === key);
  if (measured === undefined) return undefined;
  const { value, digits } = shown(measured.value);
  const words = formatNumber(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return { value: Number(plain(measured.value)), shown: words };
}
