import { describe, expect, it } from "vitest";
import { nextInDirection } from "../../src/walkFeatures";

const here = { at: [100, 100] } as const;
const thing = (name: string, x: number, y: number) => ({ name, at: [x, y] as const });

describe("the next feature in a direction", () => {
  it("is the nearest that lies there", () => {
    const things = [thing("near", 140, 100), thing("far", 300, 100), thing("behind", 90, 100)];
    expect(nextInDirection(here, things, "right")?.name).toBe("near");
    expect(nextInDirection(here, things, "left")?.name).toBe("behind");
  });

  it("is rather straight ahead than near and aside", () => {
    expect(nextInDirection(here, [thing("aside", 130, 60), thing("ahead", 102, 40)], "up")?.name).toBe("ahead");
  });

  it("is none where everything lies elsewhere", () => {
    expect(nextInDirection(here, [thing("above", 100, 10)], "down")).toBeUndefined();
    expect(nextInDirection(here, [thing("far aside", 400, 110)], "down")).toBeUndefined();
  });
});
