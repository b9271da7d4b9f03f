/** The data of the site for others to use, besides its geometry: the annotations as JSON-LD, the measures as CSV. */
import { message, type Messages } from "../i18n/message";
import type { Edition } from "./edition";
import { titleOf } from "./edition";

/** Web Annotations (W3C), one for each excerpt: whose words, and which features they refer to. `home`: the site's address, where it is known. */
export function annotationsOf({ content }: Edition, home = ""): string {
  const items = content.excerpts.map(({ id, article, before, exact, after, targets }) => ({
    id: `${home}#quote=${id}`,
    type: "Annotation",
    motivation: "linking",
    target: {
      source: content.articles.find((one) => one.id === article)?.url,
      selector: { type: "TextQuoteSelector", exact, prefix: before, suffix: after },
    },
    body: targets.map(({ feature, relation }) => ({
      type: "SpecificResource",
      source: `${home}#feature=${feature}`,
      purpose: "linking",
      "dcterms:description": content.relations[relation]?.en,
    })),
  }));
  const context = ["http://www.w3.org/ns/anno.jsonld", { dcterms: "http://purl.org/dc/terms/" }];
  return `${JSON.stringify({ "@context": context, type: "AnnotationPage", items }, null, 1)}\n`;
}

const cell = (value: string | number): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

/** What is measured on the geometry: a row each, numbers plain, areas in km2, all else in km. */
export function measuresCsv(edition: Edition): string {
  const locale: Messages = edition.locale;
  const rows = edition.content.features.flatMap((feature) =>
    (edition.measures().get(feature.id) ?? []).map(({ key, kind, value, to }) => [
      feature.id,
      titleOf(edition, feature),
      key,
      typeof to === "string" ? to : (to ?? []).join(" "),
      value.toFixed(kind === "area" ? 2 : 3),
      kind === "area" ? "km2" : "km",
    ]),
  );
  const note = message(locale, "credits.coast");
  return [["feature", "name", "measure", "to", "value", "unit", "made_from"], ...rows.map((row) => [...row, note])]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
}
