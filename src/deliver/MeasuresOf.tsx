/** The measures of a feature, in the words of a page. */
import type { Position } from "geojson";
import type { Feature, Published, Texts } from "../content/schema";
import { formatNumber } from "../i18n/format";
import { message } from "../i18n/message";
import { plain } from "../measure/shown";
import { km2Words, kmWords } from "../measure/words";
import { type MeasureRow, Measures, type PublishedFigures } from "../reading/Measures";
import { Once } from "../reading/Once";
import { type Edition, sourced, titleOf, wordsIn } from "./edition";
import type { Measured, MeasureKey } from "./measures";

function nameOf(edition: Edition, id: string): string {
  const feature = edition.content.features.find((candidate) => candidate.id === id);
  return feature === undefined ? id : titleOf(edition, feature);
}

function labelOf(edition: Edition, { key, to }: Measured): string {
  const { locale } = edition;
  switch (key) {
    case "area":
    case "area-main":
    case "length":
    case "hokkaido":
    case "nosappu":
      return message(locale, `measure.${key}`);
    case "nemuro":
    case "tokyo":
    case "moscow":
    case "nagato":
      return message(locale, `measure.to.${key}`);
    case "iturup-urup":
      return message(locale, "measure.strait", { name: message(locale, "measure.urup") });
    case "kunashir-iturup":
    case "shikotan-habomai":
      return message(locale, "measure.strait", { name: nameOf(edition, String(to)) });
  }
}

/** An end of a line as the address writes it. */
function endOf(to: string | Position): string {
  if (typeof to === "string") return to;
  const [longitude = 0, latitude = 0] = to;
  return `${Number(latitude.toFixed(5))}/${Number(longitude.toFixed(5))}`;
}

/** A figure as it stands in print. */
function printed({ locale, lang }: Edition, kind: Measured["kind"], value: number): string {
  return kind === "area"
    ? message(locale, "measure.km2", { value })
    : formatNumber(lang, value, { style: "unit", unit: "kilometer", maximumFractionDigits: 2 });
}

/** Less than this is no difference: what is shown could not tell it. */
const SAME = 0.0005;

/** How far the measured value lies from the printed one, in per cent of the latter. */
function differenceOf({ locale, lang }: Edition, measured: number, value: number): string {
  const share = measured / value - 1;
  if (Math.abs(share) < SAME) return message(locale, "measure.same");
  const percent = formatNumber(lang, Math.abs(share), { style: "percent", maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0 });
  return message(locale, share > 0 ? "measure.more" : "measure.less", { percent });
}

const HOW = "how-measured";

/** Why figures in print differ, each reason once. */
const reasonsIn = ({ content }: Edition): Texts[] => {
  const reasons = content.features.flatMap(({ published }) => published.flatMap(({ why }) => why ?? []));
  return reasons.filter((why, index) => reasons.findIndex(({ en }) => en === why.en) === index);
};
const whyId = (edition: Edition, why: Texts): string => `why-${reasonsIn(edition).findIndex(({ en }) => en === why.en) + 1}`;

/** The sentences for which the cards ask: how it was measured, and why others found otherwise. */
export function Reasons({ edition }: { edition: Edition }) {
  const { locale, lang } = edition;
  const how = { id: HOW, words: { text: message(locale, "measure.how"), lang } };
  const sentences = [how, ...reasonsIn(edition).map((why) => ({ id: whyId(edition, why), words: wordsIn(edition, why) }))];
  return sentences.map((sentence) => <Once key={sentence.id} sentence={sentence} page={lang} />);
}

/** The figures in print of one measure; those with the same reason stand together, so that it is said once. */
function publishedOf(edition: Edition, measured: Measured, published: readonly Published[]): PublishedFigures[] {
  const reasons = [...new Set(published.map(({ why }) => why?.en))];
  return reasons.map((reason) => {
    const some = published.filter(({ why }) => why?.en === reason);
    const why = some[0]?.why;
    return {
      figures: some.map((figure) => ({
        fact: sourced(edition, figure),
        value: printed(edition, measured.kind, figure.value),
        // the figure is that of the point, and what is measured leads past it
        ...(measured.point === undefined ? { difference: differenceOf(edition, measured.value, figure.value) } : {}),
      })),
      ...(why === undefined ? {} : { why: whyId(edition, why) }),
    };
  });
}

/** Of a group: from which of its members, and from which that has no outline but lies nearer. */
function nearestIn(edition: Edition, { nearest, point }: Measured): string[] {
  const { locale } = edition;
  return [
    ...(nearest === undefined ? [] : [message(locale, "measure.nearest", { name: nameOf(edition, nearest) })]),
    ...(point === undefined
      ? []
      : [message(locale, "measure.point", { distance: kmWords(locale, point.km), name: nameOf(edition, point.member) })]),
  ];
}

function rowOf(edition: Edition, feature: Feature, measured: Measured): MeasureRow {
  const { locale } = edition;
  const { key, kind, value, to } = measured;
  return {
    id: key,
    kind,
    value: plain(value),
    label: labelOf(edition, measured),
    shown: kind === "area" ? km2Words(locale, value) : kmWords(locale, value),
    ...(to === undefined ? {} : { href: `#measure=${feature.id}..${endOf(to)}` }),
    nearest: nearestIn(edition, measured),
    published: publishedOf(
      edition,
      measured,
      feature.published.filter(({ measure }) => measure === key),
    ),
  };
}

/** Of an islet the card says at once how large it is and how far from Hokkaido, the rest on request. */
const OF_AN_ISLET: ReadonlySet<string> = new Set<MeasureKey>(["area", "hokkaido"]);

/** What the map measures of a feature; of a town nothing. */
export function MeasuresOf({ edition, feature }: { edition: Edition; feature: Feature }) {
  const { locale, lang } = edition;
  const measured = edition.measures().get(feature.id);
  if (measured === undefined) return null;
  const rows = measured.map((one) => rowOf(edition, feature, one));
  const atOnce = ({ id }: MeasureRow) => feature.kind !== "islet" || OF_AN_ISLET.has(id);
  const words = {
    title: message(locale, "measure.title"),
    draw: message(locale, "measure.draw"),
    how: HOW,
    askHow: message(locale, "measure.how.ask"),
    askWhy: message(locale, "measure.why.ask"),
    printed: message(locale, "measure.printed"),
    others: message(locale, "measure.others"),
  };
  return <Measures measures={{ ...words, rows: rows.filter(atOnce), more: rows.filter((row) => !atOnce(row)) }} page={lang} />;
}
