import type { Said, Step, Story } from "../story/format";
import { decode, type Known } from "../view/address";
import { finder } from "../view/names";
import type { Excerpt } from "./content";
import type { Named, Report } from "./files";
import type { Feature, Locale } from "./schema";

type Language = Locale["language"];
type Around = { readonly features: readonly Feature[]; readonly excerpts: readonly Pick<Excerpt, "id" | "formerly" | "targets">[]; readonly locales: readonly Locale[] };

/** Beside the map, at the size that the last row can read, there is room for so many letters; Japanese ones are twice as wide. */
const ROOM = 112;
const ROOM_JAPANESE = 50;

/** Every language, an address that is understood and holds on any screen, words that fit, and every island that they name lit. */
export function checkStories(stories: readonly Named<Story>[], around: Around, report: Report): void {
  const known = knownOf(around);
  for (const { name, value: story } of stories) {
    const path = `content/stories/${name}.json`;
    if (story.id !== name) report(`${path}: its id is "${story.id}"; give file and id the same name`);
    if (story.steps.length === 0) report(`${path}: has no step; add one`);
    const spoken = languagesOf(story, around);
    checkLanguages(story.summary, `${path}, summary`, spoken, report);
    for (const step of story.steps) {
      const place = `${path}, ${step.id}`;
      if (story.steps.find(({ id }) => id === step.id) !== step) report(`${place}: stands twice; give each step its own id`);
      for (const text of ["title", "words", "notes"] as const) checkLanguages(step[text], `${place}, ${text}`, spoken, report);
      if (step.sources.length === 0) report(`${place}: names no source; a step states facts, so it needs one`);
      checkRoom(step, place, report);
      checkAddress(step, place, { ...around, known }, report);
    }
  }
}

function knownOf({ features, excerpts, locales }: Around): Known {
  const quotes = new Map(excerpts.flatMap(({ id, formerly, targets }) => [id, ...formerly].map((one) => [one, { id, features: targets.map(({ feature }) => feature) }])));
  return {
    feature: finder(new Map(features.map(({ id, formerly }) => [id, formerly]))),
    quote: (id) => quotes.get(id),
    today: new Date().toISOString().slice(0, 10),
    lang: "",
    languages: locales.map(({ language }) => language.tag),
  };
}

/** A story is whole in English and in each other language that its title speaks; elsewhere its English is shown. */
const languagesOf = ({ title }: Story, { locales }: Around): Language[] =>
  locales.map(({ language }) => language).filter(({ tag }) => tag === "en" || title[tag] !== undefined);

function checkLanguages(said: Said, place: string, spoken: readonly Language[], report: Report): void {
  for (const { tag, name } of spoken) {
    if ((said[tag] ?? "").trim() === "") report(`${place}: says nothing in ${name}; add "${tag}"`);
  }
}

function checkRoom({ words }: Step, place: string, report: Report): void {
  for (const [language, text] of Object.entries(words)) {
    const room = language === "ja" ? ROOM_JAPANESE : ROOM;
    if (text.length > room) report(`${place}, words.${language}: has ${text.length} letters; the last row can read ${room}, so put the rest into the notes`);
  }
}

function checkAddress(step: Step, place: string, { features, known }: Around & { known: Known }, report: Report): void {
  const { view, problems } = decode({ hash: step.address }, known);
  for (const { key, value } of problems) report(`${place}, address: "${key}=${value}" is not understood; copy it from the map's address again`);
  if (view.map !== undefined) report(`${place}, address: has map, which holds on one screen only; say frame=islands, kurils, japan or world`);
  if (view.frame === undefined) report(`${place}, address: has no frame; add frame=islands, kurils, japan or world`);
  const chosen = (view.quote === undefined ? undefined : known.quote(view.quote)?.features) ?? [view.feature ?? ""];
  const lit = new Set(chosen.flatMap((id) => [id, ...features.filter(({ memberOf }) => memberOf === id).map((member) => member.id)]));
  for (const { id, names } of features.filter(({ kind }) => kind === "island" || kind === "islets")) {
    const named = Object.entries(names).find(([language, { forms }]) => forms.some((form) => step.words[language]?.includes(stemOf(form))));
    if (named !== undefined && !lit.has(id)) report(`${place}, words.${named[0]}: name ${id}, which this address does not light; choose it, or leave it out`);
  }
}

/** Russian declines names: what stays of them. */
const stemOf = (form: string): string => form.replace(/[аеёийоуыэюя]+$/u, "");
