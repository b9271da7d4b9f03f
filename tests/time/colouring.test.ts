import { describe, expect, it } from "vitest";
import { timeDataOf } from "../../src/deliver/stance";
import { AREAS } from "../../src/time/areas";
import { colouringOn } from "../../src/time/colouring";
import { site } from "../deliver/site";

const table = timeDataOf({ content: site.content, lang: "en" });

describe("the colours of the areas", () => {
  it("are neutral without a date: who administers is known, and no area has a side", () => {
    const today = colouringOn(table, undefined);
    for (const area of AREAS) {
      expect(today[area].administrator).toBe("russia");
      expect(today[area].side).toBeUndefined();
    }
    expect(today.shikotan.rival).toBe("japan");
    expect(today.kurils.rival).toBeUndefined();
  });

  it("are the same for the USSR and for Russia, and for nobody's land those of land", () => {
    expect(colouringOn(table, "1991-12-25").iturup).toMatchObject({ administrator: "ussr", side: "russia" });
    expect(colouringOn(table, "1991-12-26").iturup).toMatchObject({ administrator: "russia", side: "russia" });
    expect(colouringOn(table, "1855-02-06").iturup).toMatchObject({ administrator: "none", side: "white" });
  });

  it("tell of troops that hold what is another's by treaty", () => {
    expect(colouringOn(table, "1922")["sakhalin-north"]).toMatchObject({ administrator: "russia", held: "japan" });
    expect(colouringOn(table, "1926")["sakhalin-north"].held).toBeUndefined();
  });

  it("are a side's own where the reader asks how it draws, whoever administered", () => {
    const drawn = colouringOn(table, "1960", { tinted: [{ areas: ["iturup"], as: "japan" }], white: ["kurils"] });
    expect(drawn.iturup).toMatchObject({ administrator: "ussr", side: "japan" });
    expect(drawn.kurils.side).toBe("white");
    expect(drawn["sakhalin-south"].side).toBeUndefined();
  });
});
