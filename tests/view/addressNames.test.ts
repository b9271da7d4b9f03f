import { describe, expect, it } from "vitest";
import { decode } from "../../src/view/address";
import { known } from "./known";

/** What somebody may write or paste, and the feature that is meant. */
const WRITTEN: readonly (readonly [written: string, id: string])[] = [
  ["Etorofu", "iturup"],
  ["ETOROFU", "iturup"],
  ["etorofu tō", "iturup"],
  ["Etorofu-to", "iturup"],
  ["Ｅｔｏｒｏｆｕ", "iturup"],
  ["択捉島", "iturup"],
  ["えとろふとう", "iturup"],
  ["ｲﾄｩﾙｯﾌﾟ島", "iturup"],
  ["Итуруп", "iturup"],
  ["ИТУРУП", "iturup"],
  ["Etorofu / Iturup", "iturup"],
  ["クナシル島", "kunashir"],
  ["Кунасири", "kunashir"],
  ["Шикотан", "shikotan"],
  ["ｼｺﾀﾝ島", "shikotan"],
  ["Habomai", "habomai"],
  ["歯舞群島", "habomai"],
  ["Southern Kurils", "four-islands"],
  ["southern  kuril   islands", "four-islands"],
  ["Northern Territories", "four-islands"],
  ["北方領土", "four-islands"],
  ["Южные Курилы", "four-islands"],
  ["Hoppō ryōdo", "four-islands"],
  ["HOPPO RYODO", "four-islands"],
  ["Tōkyō", "tokyo"],
  ["Токио", "tokyo"],
  ["モスクワ", "moscow"],
  ["Зеленый", "zelyony"],
  ["ЗЕЛЁНЫЙ", "zelyony"],
  ["Prime Minister's Office, Tokyo", "kantei"],
];

describe("a feature", () => {
  it.each(WRITTEN)("is found as %s", (written, id) => {
    for (const form of ["NFC", "NFD", "NFKC", "NFKD"] as const) {
      for (const value of [encodeURIComponent(written.normalize(form)), written.normalize(form)]) {
        expect(decode({ hash: `#feature=${value}` }, known)).toMatchObject({ view: { feature: id }, problems: [] });
      }
    }
  });

  it.each(["й", "и", "ハ", "バ", "Kuril", "Japan", "Россия", "島", "-", "🏝", "Iturup;"])(
    "is not found by what is no name of it alone: %s",
    (written) => {
      const { view } = decode({ hash: `#feature=${encodeURIComponent(written)}` }, known);
      expect(view.feature).toBe(written === "Iturup;" ? "iturup" : undefined);
    },
  );
});
