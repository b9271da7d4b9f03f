import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelRequest, type Placed, rectOf } from "../../src/picture/placeOne";
import { place } from "../../src/picture/placement";
import { crosses, overlap, type Pixel, type Rect } from "../../src/picture/rects";
import { anyMap, DETAILS, groundOf, requestAt, sizesOf } from "./ground";

/** Shares of the full size that a label may shrink to. */
const SIZES = [1, 0.85, 0.71];

/** The box of a label's own words. */
function wordsBox({ at, align, detail, size, id }: Placed, requests: readonly LabelRequest[]): Rect {
  const { width, height, first } = (requests.find((request) => request.id === id) as LabelRequest).sizes[detail];
  return rectOf(at, align, { width: width * size, height: height * size, first: first * size });
}

const holds = (outer: Rect, inner: Rect) => inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
const shrunk = ([left, top, right, bottom]: Rect): Rect => [left + 0.01, top + 0.01, right - 0.01, bottom - 0.01];

/** By sampling, not by the code's own arithmetic: a point of the label that lies on land. */
function onLand([left, top, right, bottom]: Rect, ring: readonly Pixel[]): boolean {
  const odd = ([x, y]: Pixel) =>
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] as Pixel;
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }).length %
      2 ===
    1;
  const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  return steps.some((across) => steps.some((down) => odd([left + across * (right - left), top + down * (bottom - top)])));
}

describe("on any map, a placed label", () => {
  const onAnyMap = (
    claim: (placed: readonly Placed[], map: { requests: readonly LabelRequest[]; ground: Parameters<typeof place>[1] }) => void,
  ) =>
    fc.assert(
      fc.property(anyMap, ({ requests, ground }) => {
        claim(place(requests, ground, DETAILS, SIZES), { requests, ground });
      }),
      { numRuns: 200 },
    );

  it("overlaps no other", () => {
    onAnyMap((placed, { requests }) => {
      const boxes = placed.map((label) => shrunk(wordsBox(label, requests)));
      for (const [index, box] of boxes.entries()) expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    });
  });

  it("covers no control, no legend, no card", () => {
    onAnyMap((placed, { requests, ground }) => {
      for (const label of placed)
        expect(ground.obstacles.filter((obstacle) => overlap(shrunk(wordsBox(label, requests)), obstacle))).toEqual([]);
    });
  });

  it("covers no island", () => {
    onAnyMap((placed, { requests, ground }) => {
      for (const label of placed) expect(ground.shapes.filter((ring) => onLand(wordsBox(label, requests), ring))).toEqual([]);
    });
  });

  it("is whole inside the map", () => {
    onAnyMap((placed, { requests, ground }) => {
      expect(placed.filter((label) => !holds(ground.bounds, wordsBox(label, requests)))).toEqual([]);
    });
  });

  it("stands once", () => {
    onAnyMap((placed) => expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length));
  });

  it("is as large and says as much as every other required one: no island seems to matter more", () => {
    onAnyMap((placed, { requests }) => {
      const looks = placed
        .filter(({ id }) => requests.find((request) => request.id === id)?.required)
        .map(({ size, detail }) => `${size} ${detail}`);
      expect(new Set(looks).size).toBeLessThanOrEqual(1);
    });
  });

  it("has one of the sizes that can be read, and holds its whole words at it", () => {
    onAnyMap((placed, { requests }) => {
      for (const label of placed) {
        expect([1, 0.85, 0.71]).toContain(label.size);
        expect(
          holds([label.rect[0] - 0.01, label.rect[1] - 0.01, label.rect[2] + 0.01, label.rect[3] + 0.01], wordsBox(label, requests)),
        ).toBe(true);
      }
    });
  });

  it("comes with its dot, which covers no other label and no control", () => {
    onAnyMap((placed, { requests, ground }) => {
      for (const label of placed) {
        const dot = requests.find(({ id }) => id === label.id)?.dot;
        if (dot === undefined) continue;
        expect(ground.obstacles.filter((obstacle) => overlap(dot, obstacle))).toEqual([]);
        expect(placed.filter((other) => other.id !== label.id && overlap(dot, shrunk(wordsBox(other, requests))))).toEqual([]);
      }
    });
  });
});

describe("a label", () => {
  const spots = [
    { at: [300, 300], align: "start" },
    { at: [100, 100], align: "end" },
  ] as const;

  it("takes the first of its own spots that is free", () => {
    const request = requestAt("shikotan", [280, 280], { spots });
    expect(place([request], groundOf(800, 600), DETAILS)[0]).toMatchObject({ at: [300, 300], align: "start", leader: false });
    const second = groundOf(800, 600, { obstacles: [[290, 290, 320, 310]] });
    expect(place([{ ...request, sizes: sizesOf(60) }], second, DETAILS)[0]).toMatchObject({ at: [100, 100], align: "end" });
  });

  it("that must be there finds water beside its feature where its own spots are taken", () => {
    const ground = groundOf(800, 600, { obstacles: [[0, 0, 800, 320]] });
    const [label] = place([requestAt("shikotan", [280, 400], { spots })], ground, DETAILS);
    expect(label?.leader).toBe(false);
    expect(Math.hypot((label?.at[0] ?? 0) - 280, (label?.at[1] ?? 0) - 400)).toBeLessThan(60);
  });

  it("gets a line to its feature where it stands far off", () => {
    const ground = groundOf(800, 600, { obstacles: [[100, 250, 700, 550]] });
    const [label] = place([requestAt("shikotan", [400, 400])], ground, DETAILS);
    expect(label?.leader).toBe(true);
  });

  it("that need not be there stays away where its own spots are taken", () => {
    const ground = groundOf(800, 600, { obstacles: [[0, 0, 800, 320]] });
    expect(place([requestAt("sea", [280, 400], { required: false, spots })], ground, DETAILS)).toEqual([]);
  });

  it("that need not be there stays away with its dot where the dot has no room", () => {
    const request = requestAt("town", [280, 280], { required: false, spots, dot: [272, 272, 288, 288] });
    expect(place([request], groundOf(800, 600), DETAILS).map(({ id }) => id)).toEqual(["town"]);
    expect(place([request], groundOf(800, 600, { obstacles: [[260, 260, 280, 280]] }), DETAILS)).toEqual([]);
  });

  it("finds no place on a map without room, rather than one on top of something", () => {
    expect(place([requestAt("shikotan", [50, 50])], groundOf(60, 60), DETAILS)).toEqual([]);
    const island: readonly Pixel[] = [
      [-10, -10],
      [810, -10],
      [810, 610],
      [-10, 610],
    ];
    expect(place([requestAt("shikotan", [400, 300])], groundOf(800, 600, { shapes: [island] }), DETAILS)).toEqual([]);
  });

  it("had better not stand on other land", () => {
    const land: readonly Pixel[] = [
      [415, 0],
      [800, 0],
      [800, 600],
      [415, 600],
    ];
    const request = requestAt("shikotan", [400, 300]);
    const [free, beside] = [groundOf(800, 600), groundOf(800, 600, { land: [land] })].map((ground) => place([request], ground, DETAILS)[0]);
    expect(free?.rect[2]).toBeGreaterThan(415);
    expect(beside?.rect[2]).toBeLessThanOrEqual(415);
  });
});

describe("where there is less room", () => {
  const look = (width: number) => place([requestAt("iturup", [width / 2, 30])], groundOf(width, 200), DETAILS, SIZES)[0];

  it("the other scripts go first, then the pair breaks, and only then the letters shrink; the whole pair stays", () => {
    const looks = [400, 140, 100, 72].map(look).map((label) => [label?.detail, label?.size]);
    expect(looks).toEqual([
      ["full", 1],
      ["pair", 1],
      ["broken", 1],
      ["broken", 0.85],
    ]);
  });

  it("nothing is less than whole on a roomy map, wherever the features are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 }), (columns) => {
        const requests = [...new Set(columns)].map((column) => requestAt(`feature-${column}`, [300 + column * 250, 400]));
        const placed = place(requests, groundOf(2600, 800), DETAILS);
        expect(placed).toHaveLength(requests.length);
        for (const label of placed) expect(label).toMatchObject({ size: 1, detail: "full", leader: false });
      }),
    );
  });
});

describe("kindred features too small to be told apart", () => {
  const kin = (count: number, apart: number) =>
    Array.from({ length: count }, (_, index) =>
      requestAt(`island-${index}`, [400 + index * apart, 300 - index * apart], { kin: true, sizes: sizesOf(80 + 20 * index) }),
    );

  it("have their names in one column, in their own order, with one line for all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 40 }), (count, apart) => {
        const requests = kin(count, apart);
        const placed = place(requests, groundOf(1000, 700), DETAILS);
        expect(placed.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
        expect(new Set(placed.map(({ align, at }) => `${align} ${at[0]}`)).size).toBe(1);
        const tops = placed.map(({ rect }) => rect[1]);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
        expect(placed.filter(({ leader }) => leader).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("have one line for all of them where the column stands far off", () => {
    const placed = place(kin(3, 20), groundOf(1200, 900, { obstacles: [[250, 100, 620, 480]] }), DETAILS);
    expect(placed.map(({ leader }) => leader)).toEqual([true, false, false]);
  });

  it("stand each beside its own where they are large enough", () => {
    const placed = place(kin(3, 150), groundOf(1400, 900), DETAILS);
    expect(new Set(placed.map(({ at }) => at[0])).size).toBe(3);
  });

  it("do not make a column of one", () => {
    const own = { at: [430, 300], align: "start" } as const;
    const [request] = kin(1, 0);
    expect(place([{ ...(request as LabelRequest), spots: [own] }], groundOf(1000, 700), DETAILS)[0]?.at).toEqual([430, 300]);
  });
});

describe("the arithmetic", () => {
  it.each<readonly [string, Pixel, Pixel, boolean]>([
    ["runs through", [-5, 5], [15, 5], true],
    ["begins inside", [5, 5], [50, 50], true],
    ["lies inside", [2, 2], [8, 8], true],
    ["touches a corner", [-5, 5], [5, -5], true],
    ["passes a corner by", [-5, 4], [4, -5], false],
    ["runs beside it", [-5, 11], [15, 11], false],
    ["ends before it", [-9, 5], [-1, 5], false],
    ["is a point inside", [5, 5], [5, 5], true],
    ["is a point outside", [5, 15], [5, 15], false],
  ])("knows of a segment that %s", (_how, from, to, crossing) => {
    expect(crosses(from, to, [0, 0, 10, 10])).toBe(crossing);
    expect(crosses(to, from, [0, 0, 10, 10])).toBe(crossing);
  });

  it("hangs a label on the middle of its first line", () => {
    const extent = { width: 100, height: 50, first: 20 };
    expect(rectOf([10, 10], "start", extent)).toEqual([10, 0, 110, 50]);
    expect(rectOf([10, 10], "end", extent)).toEqual([-90, 0, 10, 50]);
    expect(rectOf([10, 10], "middle", extent)).toEqual([-40, 0, 60, 50]);
  });

  it("does not call boxes overlapping that only touch, unless a gap is asked for", () => {
    expect(overlap([0, 0, 10, 10], [10, 0, 20, 10])).toBe(false);
    expect(overlap([0, 0, 10, 10], [10, 0, 20, 10], 4)).toBe(true);
    expect(overlap([0, 0, 10, 10], [14, 0, 20, 10], 4)).toBe(false);
  });
});

describe("the name of a line", () => {
  const land: Pixel[] = [
    [0, 0],
    [400, 0],
    [400, 200],
    [0, 200],
  ];
  const ground = { bounds: [0, 0, 400, 400] as Rect, obstacles: [], shapes: [], land: [land] };
  const ashore = { at: [200, 100] as Pixel, align: "middle" as const };
  const afloat = { at: [200, 300] as Pixel, align: "middle" as const };
  const line = (spots: (typeof ashore)[]): LabelRequest => ({
    id: "median",
    required: false,
    afloat: true,
    details: ["broken", "pair"],
    spots,
    around: [0, 0, 0, 0],
    sizes: sizesOf(80),
  });

  it("stands in the water, and over land where there is no room in it", () => {
    expect(place([line([ashore, afloat])], ground, DETAILS, SIZES)[0]?.at).toEqual([200, 300]);
    expect(place([line([ashore])], ground, DETAILS, SIZES)[0]?.at).toEqual([200, 100]);
  });

  it("is broken where it can be, and never smaller than its least size", () => {
    const crowded = [line([afloat]), ...[0, 1, 2].map((row) => requestAt(`island-${row}`, [60, 60 + row * 20]))];
    const name = place(crowded, ground, DETAILS, [0.5]).find(({ id }) => id === "median");
    expect([name?.detail, name?.size]).toEqual(["broken", 0.5]);
    const least = crowded.map((request) => (request.id === "median" ? { ...request, least: 0.9 } : request));
    expect(place(least, ground, DETAILS, [0.5]).find(({ id }) => id === "median")?.size).toBe(0.9);
  });

  it("gives way to the name of an island", () => {
    const island: LabelRequest = { ...requestAt("iturup", [200, 300]), spots: [afloat] };
    expect(place([line([afloat]), island], ground, DETAILS, SIZES).map(({ id }) => id)).toEqual(["iturup"]);
  });
});
