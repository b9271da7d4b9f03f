/** The real content and geometry, as the build reads them, and the editions of its three languages. */
import { type Edition, pageData } from "../../src/deliver/edition";
import { editionOf } from "../../src/deliver/editions";
import { readSite } from "../../src/deliver/pages";

export const site = readSite("content", "public/geojson");
export const LANGUAGES = ["en", "ja", "ru"] as const;

export const editionIn = (lang: string): Edition => editionOf(site, lang);

/** What the page of a language hands to its script. */
export const dataIn = (lang: string) => pageData(editionIn(lang), "", { en: "index.html", ja: "ja/index.html", ru: "ru/index.html" });
