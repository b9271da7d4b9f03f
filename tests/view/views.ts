/** Any view that an address can mean, and any text that somebody may write into one. */
import fc from "fast-check";
import { FRAMES, type MeasureEnd, THEMES, type View, VIEWS } from "../../src/view/view";
import { data, known } from "./known";

/** Coordinates as the app writes them: five decimals, and never minus zero. */
const degrees = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((value) => value / 1e5 + 0);
const feature = fc.constantFrom(...data.features.map(({ id }) => id));
const place = fc.record({ longitude: degrees(180), latitude: degrees(90) });
const end = fc.oneof(feature, place) satisfies fc.Arbitrary<MeasureEnd>;
const two = (value: number) => String(value).padStart(2, "0");
const date = fc
  .date({ min: new Date("1855-01-01"), max: new Date("2026-03-15"), noInvalidDate: true })
  .chain((day) =>
    fc.constantFrom(String(day.getUTCFullYear()), `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}`, day.toISOString().slice(0, 10)),
  );
const name = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,30}$/u);
const layer = fc.stringMatching(/^-?[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);

const written: fc.Arbitrary<View> = fc
  .record(
    {
      feature,
      quote: fc.constantFrom(...data.references.map(({ id }) => id)),
      date,
      frame: fc.constantFrom(...FRAMES),
      map: fc.record({
        zoom: fc.integer({ min: 0, max: 20_000 }).map((value) => value / 1000),
        longitude: degrees(180),
        latitude: degrees(90),
      }),
      layers: fc.array(layer, { maxLength: 8 }),
      measure: fc.tuple(end, end),
      view: fc.constantFrom(...VIEWS),
      story: name,
      step: name,
      session: name,
      seed: name,
      question: name,
      embed: fc.boolean(),
      lang: fc.constantFrom("ja", "ru"),
      theme: fc.constantFrom(...THEMES),
      scrollWheelZoom: fc.boolean(),
    },
    { requiredKeys: ["layers", "view", "embed"] },
  )
  .map((view) => view as View);

/** A view whose quote has brought its first feature along, as every address does that names no other. */
export const anyView: fc.Arbitrary<View> = written.map((view) => {
  const implied = view.quote === undefined ? undefined : known.quote(view.quote)?.features[0];
  return view.feature === undefined && implied !== undefined ? { ...view, feature: implied } : view;
});

const key = fc.constantFrom(
  "feature",
  "quote",
  "date",
  "frame",
  "map",
  "layers",
  "measure",
  "view",
  "story",
  "step",
  "embed",
  "lang",
  "theme",
);
const hostile = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "<script>alert(1)</script>",
  "%",
  "%E0%A4%A",
  "\ud800",
  "NaN",
  "1e9",
  "-0",
  "0/0/0",
  "..",
  "-0/-0..-0/-0",
  "=",
  "+",
  "\u0000",
  "４４",
  "a".repeat(201),
);
const pair = fc.tuple(fc.oneof(key, hostile, fc.string()), fc.oneof(hostile, fc.string({ unit: "binary" }), fc.nat().map(String)));
/** Texts that look like an address, and texts that do not. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.map((parts) => parts.join("=")).join("&")),
);
