/** The delivered drawing of one language: the geometry, with the names where they stand best. */
import { toSheet } from "../atlas/sheet";
import { inLanguage } from "../i18n/inLanguage";
import { type Choice, type Drawing, type LabelDrawing, NO_CHOICE } from "../picture/drawing";
import type { LocatorDrawing } from "../picture/Locator";
import { type Edition, mapNames, titleOf } from "./edition";
import { locatorCircle, locatorView } from "./geometry";

export function drawingOf(edition: Edition): Drawing {
  const { content, geometries } = edition;
  const feature = (id: string) => content.features.find((candidate) => candidate.id === id);
  return {
    land: geometries.land,
    islands: geometries.islands.flatMap(({ id, path, middle }) => {
      const island = feature(id);
      return island === undefined ? [] : [{ id, path, middle, name: titleOf(edition, island), islets: island.kind === "islets" }];
    }),
    places: [],
    labels: [...seasAndLands(edition), ...geometries.islands.flatMap(({ id }) => islandLabel(edition, id))],
  };
}

/** On a feature's own page its shape, or its group's, is lit from the first byte. */
export function choiceOf({ content, about }: Edition): Choice {
  if (about === undefined) return NO_CHOICE;
  const members = content.features.filter(({ memberOf, kind }) => memberOf === about.id && kind !== "islet").map(({ id }) => id);
  return { chosen: about.id, lit: new Set(members.length > 0 ? members : [about.id]) };
}

function islandLabel(edition: Edition, id: string): LabelDrawing[] {
  const feature = edition.content.features.find((candidate) => candidate.id === id);
  const spot = feature?.labels[0];
  if (feature === undefined || spot === undefined) return [];
  const text = titleOf(edition, feature);
  return [
    { id, kind: "island", at: toSheet(spot.at), align: spot.align, size: 1, text, lines: [text], others: mapNames(edition, feature) },
  ];
}

const seasAndLands = ({ content, lang }: Edition): LabelDrawing[] =>
  content.mapLabels.flatMap(({ id, kind, names, at, frames }) => {
    const [first] = at;
    if (first === undefined || !frames.includes("islands")) return [];
    const text = inLanguage(names, lang).said;
    return [{ id, kind, at: toSheet(first), align: "middle", size: 1, text, lines: [text], others: [] }];
  });

/** The places of the small world map, with what each has to do with the talks, and the great circles between them. */
export function locatorOf(edition: Edition): LocatorDrawing {
  const { content, geometries, lang } = edition;
  const places = content.features.flatMap((feature) => {
    const at = geometries.points.get(feature.id);
    if (feature.locator === undefined || at === undefined) return [];
    const { side, caption } = feature.locator;
    const venue = feature.roles.some(({ dates }) => dates.some((date) => date.startsWith("2016-12-")));
    return [{ id: feature.id, at: toSheet(at), name: titleOf(edition, feature), side, caption: inLanguage(caption, lang).said, venue }];
  });
  const from = content.features.filter(({ id }) => places.some((place) => place.id === id && !place.venue));
  const to = content.features.filter(({ id }) => places.some((place) => place.id === id && place.venue));
  const circles = from.flatMap((capital) => to.flatMap((venue) => circleBetween(edition, capital.id, venue.id)));
  return { land: geometries.locatorLand, circles, view: locatorView(), places };
}

function circleBetween({ geometries: { points } }: Edition, from: string, to: string): string[] {
  const [start, end] = [points.get(from), points.get(to)];
  return start === undefined || end === undefined ? [] : [locatorCircle(start, end)];
}
