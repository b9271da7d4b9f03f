import { mapWords } from "../picture/mapWords";
import { type Edition, titleOf } from "./edition";
import { timeDataOf } from "./stance";

/** What the delivered picture shows, in words. */
export const mapWordsOf = (edition: Edition): string =>
  mapWords(edition.locale, timeDataOf(edition), {
    inView: edition.content.features
      .filter(({ kind, main }) => main && (kind === "island" || kind === "islets"))
      .map((feature) => titleOf(edition, feature)),
    ...(edition.about === undefined ? {} : { chosen: titleOf(edition, edition.about) }),
  });
