/** Measures in the words of a page. */
import type { Position } from "geojson";
import { formatNumber } from "../i18n/format";
import { message, type Messages } from "../i18n/message";
import { type Shown, shownKm, shownKm2, shownNauticalMiles } from "./shown";

const figures = ({ language }: Messages, { value, digits }: Shown, options: Intl.NumberFormatOptions = {}): string =>
  formatNumber(language.tag, value, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A figure and its unit stay on one line. */
const unbroken = (words: string): string => words.replaceAll(" ", "\u00a0");

const said = (locale: Messages, { about }: Shown, value: string): string => (about ? message(locale, "measure.about", { value }) : value);

/** "145 km", "about 7,040 km". */
export function kmWords(locale: Messages, km: number): string {
  const shown = shownKm(km);
  return said(locale, shown, unbroken(figures(locale, shown, { style: "unit", unit: "kilometer" })));
}

/** "78 nmi": the same length, as exactly. */
export const nauticalMilesWords = (locale: Messages, km: number): string =>
  unbroken(message(locale, "measure.nmi", { value: figures(locale, shownNauticalMiles(km)) }));

/** "3,176 km²". */
export function km2Words(locale: Messages, km2: number): string {
  const shown = shownKm2(km2);
  return said(locale, shown, unbroken(message(locale, "measure.km2", { value: figures(locale, shown) })));
}

/** "43.385° N, 145.817° E". */
export function positionWords(locale: Messages, [longitude = 0, latitude = 0]: Position): string {
  const degrees = (value: number) => formatNumber(locale.language.tag, Math.abs(value), { maximumFractionDigits: 3 });
  return message(locale, "measure.position", {
    latitude: message(locale, latitude < 0 ? "measure.south" : "measure.north", { degrees: degrees(latitude) }),
    longitude: message(locale, longitude < 0 ? "measure.west" : "measure.east", { degrees: degrees(longitude) }),
  });
}
