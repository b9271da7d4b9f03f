import { describe, expect, it } from "vitest";
import { inTurns } from "../../src/inTurns";

describe("works that are done in turns", () => {
  it("wait for one another, and each for its turn", async () => {
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await Promise.resolve();
      told.push(`${name} ends`);
    };
    const turn = () => Promise.resolve().then(() => void told.push("turn"));
    await inTurns([work("one"), work("two")], turn);
    expect(told).toEqual(["turn", "one begins", "one ends", "turn", "two begins", "two ends"]);
  });

  it("end with the first that fails", async () => {
    const told: string[] = [];
    const fail = () => Promise.reject(new Error("lost"));
    await expect(inTurns([fail, () => void told.push("after")], () => Promise.resolve())).rejects.toThrow("lost");
    expect(told).toEqual([]);
  });
});
