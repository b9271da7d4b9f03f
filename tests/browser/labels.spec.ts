/** Labels at every width: none lies over another, over a control or over an island, and each of the four has its whole pair. */
import type { Page } from "@playwright/test";
import { mapAtRest } from "./support/map";
import { faultsOfMap } from "./support/overlaps";
import { expect, test } from "./support/test";

const heightOf = (width: number): number => (width < 600 ? 653 : width < 900 ? 1024 : width < 1600 ? 800 : Math.round((width * 9) / 16));
const widths = [
  280, 300, 320, 344, 360, 375, 390, 412, 430, 480, 540, 600, 680, 768, 820, 899, 900, 1024, 1280, 1366, 1440, 1920, 2560, 3840,
];
const frames = ["islands", "kurils", "japan", "world"];

const pairs = {
  "": { iturup: "Etorofu / Iturup", kunashir: "Kunashir / Kunashiri", shikotan: "Shikotan", habomai: "Habomai Islands" },
  "ja/": {
    iturup: "択捉島（イトゥルップ島）",
    kunashir: "国後島（クナシル島）",
    shikotan: "色丹島（シコタン島）",
    habomai: "歯舞群島（ハボマイ諸島）",
  },
  "ru/": { iturup: "Итуруп (Эторофу)", kunashir: "Кунашир (Кунасири)", shikotan: "Шикотан (Сикотан)", habomai: "Острова Хабомаи" },
} as const;

/** The reader's own text size, as the browser's settings have it: 16 px is 100 %. */
async function setTextSize(page: Page, percent: number) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 } });
}

async function openPart(page: Page, frame: string) {
  await page.evaluate((hash) => location.replace(hash), `#frame=${frame}`);
  await mapAtRest(page);
}

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const percent of [100, 200]) {
  test.describe(`text at ${percent} %`, () => {
    // one page for six widths: what it costs is the first opening
    for (let first = 0; first < widths.length; first += 6) {
      const some = widths.slice(first, first + 6);
      test(`at ${some.join(", ")} px nothing lies over anything`, async ({ page, goto }) => {
        test.setTimeout(240_000);
        await setTextSize(page, percent);
        await page.setViewportSize({ width: some[0] ?? 280, height: 653 });
        await goto("#frame=world");
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${(16 * percent) / 100}px`);
        for (const width of some) {
          await page.setViewportSize({ width, height: heightOf(width) });
          const faults: Record<string, string[]> = {};
          for (const frame of frames) {
            await openPart(page, frame);
            const seen = await faultsOfMap(page, pairs[""]);
            if (seen.length > 0) faults[frame] = seen;
          }
          expect.soft(faults, `${width} x ${heightOf(width)}, text at ${percent} %`).toEqual({});
        }
      });
    }
  });
}

for (const root of ["ja/", "ru/"] as const) {
  test(`the names of ${root} have room as well`, async ({ page, goto }) => {
    test.setTimeout(180_000);
    await goto(`${root}#frame=world`);
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: heightOf(width) });
      const faults: Record<string, string[]> = {};
      for (const frame of frames) {
        await openPart(page, frame);
        const seen = await faultsOfMap(page, pairs[root]);
        if (seen.length > 0) faults[frame] = seen;
      }
      expect.soft(faults, `${root} ${width} x ${heightOf(width)}`).toEqual({});
    }
  });
}

test("the test sees a label that lies over an island, and one over another", async ({ page, goto }) => {
  await goto();
  await mapAtRest(page);
  expect(await faultsOfMap(page, {})).toEqual([]);
  await page.evaluate(() => {
    const put = (id: string, on: string) => {
      const label = document.querySelector<SVGGElement>(`[data-label="${id}"] text`);
      const shape = document.querySelector(`[data-feature="${on}"]`);
      if (label === null || shape === null) throw new Error("There is nothing to move.");
      const [from, to] = [label.getBoundingClientRect(), shape.getBoundingClientRect()];
      label.style.transform = `translate(${to.x + to.width / 2 - from.x - 20}px, ${to.y + to.height / 2 - from.y - 20}px)`;
    };
    put("iturup", "kunashir");
    put("shikotan", "kunashir");
  });
  const faults = await faultsOfMap(page, { habomai: "Nothing of the kind" });
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^label iturup .* lies over kunashir$/),
      expect.stringMatching(/^label shikotan .* lies over kunashir$/),
      expect.stringMatching(/^label iturup .* and label shikotan .* overlap$/),
      expect.stringMatching(/^habomai is labelled/),
    ]),
  );
});
