/** A small made-up table: who administers changes in 1900 and 1950, with a landing between. */
import type { Table } from "../../src/time/administration";
import { AREAS, type Area } from "../../src/time/areas";

const elsewhere = [{ from: "1855-01-01", administrator: "none" }] as const;

export const table: Table = Object.freeze({
  spans: {
    ...(Object.fromEntries(AREAS.map((area) => [area, elsewhere])) as unknown as Record<Area, typeof elsewhere>),
    shikotan: [
      { from: "1855-01-01", administrator: "japan" },
      { from: "1900-06-01", administrator: "uncertain", because: "landing" },
      { from: "1900-06-03", administrator: "ussr" },
      { from: "1925-01-01", administrator: "ussr" },
      { from: "1950-01-01", administrator: "russia" },
    ],
    "sakhalin-north": [
      { from: "1855-01-01", administrator: "joint" },
      { from: "1900-01-01", administrator: "uncertain" },
      { from: "1910-01-01", administrator: "russia" },
    ],
  },
  claims: [
    { areas: ["shikotan"], claimant: "russia", from: "1950-01-01" },
    { areas: ["shikotan"], claimant: "ussr", from: "1925-01-01", to: "1949-12-31" },
    { areas: ["shikotan"], claimant: "japan", from: "1930-01-01", to: "1960-12-31" },
  ],
  overlays: [{ kind: "occupation", areas: ["sakhalin-north"], from: "1920-01-01", to: "1925-12-31", holder: "japan" }],
} satisfies Table);
