/** A small drawing that stays the same: two islands, a piece of land, a place, two labels. */
import type { Drawing } from "../../src/picture/drawing";
import { AREAS } from "../../src/time/areas";
import type { Colouring } from "../../src/time/colouring";

/** As today: no side, the four claimed by another than administers them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each area
export const colouring = Object.fromEntries(AREAS.map((area) => [area, { administrator: "russia", named: false }])) as Colouring;

export const drawing: Drawing = {
  land: [{ id: "region", fill: "M-900-400l80 0 0 80z", coast: "M-900-400l80 0" }],
  islands: [
    { id: "iturup", path: "M100-300l200-100 50 50-200 100z", middle: [225, -325], name: "Etorofu / Iturup", islets: false },
    { id: "habomai", path: "M-200 300l20 0 0 20zM-150 340l10 0 0 10z", middle: [-170, 325], name: "Habomai Islands", islets: true },
  ],
  lines: [
    { id: "median", path: "M-500-600l20 500", name: "Median line: computed, not agreed" },
    { id: "parallel-50", path: "M-900-590l300 0", name: "50° north", off: true },
  ],
  places: [{ id: "nemuro", at: [-800, 500], name: "Nemuro", main: true }],
  labels: [
    {
      id: "sea-of-okhotsk",
      kind: "sea",
      at: [-400, -500],
      align: "middle",
      size: 1,
      text: "Sea of Okhotsk",
      lines: ["Sea of Okhotsk"],
      others: [],
    },
    {
      id: "iturup",
      kind: "island",
      at: [400, -300],
      align: "start",
      size: 0.85,
      text: "Etorofu / Iturup",
      lines: ["Etorofu /", "Iturup"],
      others: [
        { text: "択捉島", lang: "ja" },
        { text: "Итуруп", lang: "ru" },
      ],
      leader: [225, -325],
    },
  ],
};
