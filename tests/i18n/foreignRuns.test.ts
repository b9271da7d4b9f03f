import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreignRuns } from "../../src/i18n/foreignRuns";

const foreign = (text: string, lang: string) =>
  foreignRuns(text, lang).flatMap((run) => (run.lang === undefined ? [] : [[run.text, run.lang]]));

describe("words of another language in a text", () => {
  it("are told by their letters", () => {
    expect(foreign("an “official working visit” (実務訪問賓客), not a визит", "en")).toEqual([
      ["実務訪問賓客", "ja"],
      ["визит", "ru"],
    ]);
    expect(foreign("西単冠山（ロシア語名Стокап）", "ja")).toEqual([["Стокап", "ru"]]);
    expect(foreign("гора Тириппу (散布山)", "ru")).toEqual([["散布山", "ja"]]);
  });

  it("stay together where they are several", () => {
    expect(foreign("Russian “южнокурильские острова”.", "en")).toEqual([["южнокурильские острова", "ru"]]);
  });

  it("are not marked in a language that has these letters itself", () => {
    expect(foreign("北方領土", "zh")).toEqual([]);
    expect(foreign("Южні Курили", "uk")).toEqual([]);
  });

  it("are the text again when put together", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", " ", "島", "の", "ー", "Ж", "ё", "-", ".", "（") }), (text) => {
        expect(
          foreignRuns(text, "en")
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
