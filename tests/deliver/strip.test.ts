import { describe, expect, it } from "vitest";
import { stripOf } from "../../src/deliver/strip";
import { formatDate } from "../../src/i18n/format";
import { administrationOn } from "../../src/time/administration";
import { FOUR } from "../../src/time/areas";
import { dayShown } from "../../src/time/dates";
import { editionIn, LANGUAGES, site } from "./site";

describe.each(LANGUAGES)("the strip in %s", (lang) => {
  const { entries, today } = stripOf(editionIn(lang));

  it("has every event once, each under a date of its own, never going back", () => {
    const anchors = entries.map(({ href }) => href.split("#event=")[1]);
    expect(anchors).toHaveLength(site.content.events.length);
    expect(new Set(anchors)).toEqual(new Set(site.content.events.map(({ id }) => id)));
    const days = entries.map((entry) => dayShown(entry.date));
    expect(days.filter((day, index) => day < (days[index - 1] ?? ""))).toEqual([]);
    expect(new Set(entries.map(({ date }) => date)).size).toBe(entries.length);
  });

  it("names each by date and title", () => {
    const sochi = site.content.events.find(({ id }) => id === "2016-sochi");
    const { label } = entries.find(({ href }) => href.endsWith("2016-sochi")) ?? {};
    expect(label).toContain(formatDate(lang, "2016-05-06"));
    expect(label).toContain(sochi?.title[lang]);
  });

  it("says each year once, with its century where that is another", () => {
    const years = entries.flatMap(({ year, whole }) => (year === undefined ? [] : [(whole ? year[0] : "") + year[1]]));
    expect(years).toEqual("1855 75 1905 41 45 46 49 51 56 92 93 2001 10 13 16 17 18 20 22 25".split(" "));
  });

  it("is coloured by who administered the four, and says where they differ", () => {
    for (const { date, administration } of entries) {
      const each = new Set(FOUR.map((area) => administrationOn(site.content.administration, area, date)?.administrator));
      expect([date, administration]).toEqual([date, each.size === 1 ? each.values().next().value : "mixed"]);
    }
    const on = (date: string) => entries.find((entry) => entry.date === date)?.administration;
    expect(["1855-02-07", "1941-04-13", "1945-09-05", "1956-10-19", "1992-04-22"].map(on)).toEqual([
      "japan",
      "japan",
      "mixed",
      "ussr",
      "russia",
    ]);
    expect(today.administration).toBe("russia");
  });
});
