/** Positions for property tests: [longitude, latitude] in degrees. */
import fc from "fast-check";

/** Anywhere on earth, its poles and 180 degrees included. */
export const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -90, max: 90, noNaN: true, noDefaultInfinity: true }),
);
