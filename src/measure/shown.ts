/** How exactly a measure is shown: no more figures than the drawn coasts bear. */

export interface Shown {
  value: number;
  /** Figures after the decimal sign. */
  digits: number;
  /** True where the last figures stand for nothing. */
  about: boolean;
}

const rounded = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(2));

/** Below this a length is shown to 0.1 km, in km: the coasts lie on average 40 to 80 m from a survey's. */
const SHORT_KM = 100;
/** Beyond this to 10 km: here a sphere and the ellipsoid differ by as much. */
const FAR_KM = 2000;

/** The step to which a length in km is shown, in km. */
const stepOf = (km: number): number => (km < SHORT_KM ? 0.1 : km < FAR_KM ? 1 : 10);

function shownWith(value: number, step: number): Shown {
  return { value: rounded(value, step), digits: step < 1 ? 1 : 0, about: step > 1 };
}

/** A length in km. */
export const shownKm = (km: number): Shown => shownWith(km, stepOf(km));

const NAUTICAL_MILE_KM = 1.852;

/** The same length in nautical miles, to the same step. */
export const shownNauticalMiles = (km: number): Shown => shownWith(km / NAUTICAL_MILE_KM, stepOf(km));

/** An area in km2: to 1 km2 from 100 on, to 0.1 from 1 on, below that one figure: an islet's coast is off by a large share of it. */
export function shownKm2(km2: number): Shown {
  if (km2 >= 1) return shownWith(km2, km2 < 100 ? 0.1 : 1);
  return { value: Number(km2.toPrecision(1)), digits: km2 < 0.1 ? 2 : 1, about: true };
}

/** A measure for other programs to read: two decimals, and four figures of what is small. */
export const plain = (value: number): string => (value < 10 ? String(Number(value.toPrecision(4))) : value.toFixed(2));
