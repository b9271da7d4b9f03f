/** The delivered drawing of one language: the geometry, with the names where they stand best. */
import { toSheet } from "../atlas/sheet";
import { inLanguage } from "../i18n/inLanguage";
import { type Choice, type Drawing, NO_CHOICE } from "../picture/drawing";
import { firstLabels } from "../picture/firstLabels";
import type { LocatorDrawing } from "../picture/Locator";
import { shownLines } from "../picture/shownLines";
import { INITIAL_VIEW } from "../view/view";
import { conventionsOf, type Edition, gazetteerOf, linesOf, seasAndLandsOf, titleOf } from "./edition";
import { locatorCircle, locatorView } from "./geometry";

export function drawingOf(edition: Edition): Drawing {
  const { geometries } = edition;
  const lines = linesOf(edition);
  const shown = shownLines({ lines, conventions: conventionsOf(edition) }, INITIAL_VIEW);
  const look = { features: gazetteerOf(edition), names: seasAndLandsOf(edition), lines: shown };
  return {
    land: geometries.land,
    islands: geometries.islands.flatMap(({ id, path, middle }) => {
      const island = look.features.find((feature) => feature.id === id);
      return island === undefined ? [] : [{ id, path, middle, name: island.title, islets: island.kind === "islets" }];
    }),
    lines: geometries.lines.flatMap(({ id, path }) =>
      lines.filter((line) => line.id === id).map((line) => ({ id, path, name: line.name, ...(shown.includes(line) ? {} : { off: true }) })),
    ),
    places: [],
    labels: firstLabels(look),
  };
}

/** On a feature's own page its shape, or its group's, is lit from the first byte. */
export function choiceOf({ content, about }: Edition): Choice {
  if (about === undefined) return NO_CHOICE;
  const members = content.features.filter(({ memberOf, kind }) => memberOf === about.id && kind !== "islet").map(({ id }) => id);
  return { chosen: about.id, lit: new Set(members.length > 0 ? members : [about.id]) };
}

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
