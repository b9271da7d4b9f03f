/** What readers without eyes or pointer get beside the map: its text, word of each choice, keys, and the sheets that keys and buttons open. */
import { useEffect, useMemo, useRef } from "react";
import { circleOf, extentOf } from "./atlas/gazetteer";
import { boxOf } from "./atlas/sheet";
import type { Page } from "./data";
import { message, type Messages, plural } from "./i18n/message";
import { mapWords } from "./picture/mapWords";
import { overlap } from "./picture/rects";
import { type Look, conventionIn } from "./Surroundings";
import { AREAS } from "./time/areas";
import { stanceOn } from "./time/stance";
import type { Store } from "./view/store";
import type { View } from "./view/view";
import { walkFeatures } from "./walkFeatures";

export interface AssistanceProps {
  page: Page;
  store: Store;
  view: View;
  /** Undefined until the live map has one. */
  look: Look | null;
}

/** Who administers and who claims a feature on the date; undefined for what lies elsewhere. */
export function stanceOf(locale: Messages, { time }: Pick<Page, "time">, id: string, date: string | undefined): string | undefined {
  const card = document.querySelector(`[data-card="${id}"] [data-stance-of]`);
  const named = card?.getAttribute("data-stance-of")?.split(" ") ?? [];
  const areas = AREAS.filter((area) => named.includes(area));
  return areas.length === 0 ? undefined : stanceOn(locale, time, areas, date);
}

/** A choice in a few words: the name, who administers and who claims it, and how many excerpts refer to it. */
export function choiceWords(locale: Messages, page: Page, { feature, date }: View): string {
  const { features, references } = page.data;
  const chosen = features.find(({ id }) => id === feature);
  if (chosen === undefined) return "";
  const circle = circleOf(features, chosen.id);
  const quotes = references.filter((reference) => reference.features.some((id) => circle.includes(id)));
  const said = { name: chosen.title, count: plural(locale, "article.count", quotes.length) };
  const stance = stanceOf(locale, page, chosen.id, date);
  return stance === undefined ? message(locale, "map.choice.place", said) : message(locale, "map.choice", { ...said, stance });
}

function tell(slot: string, words: string): void {
  const place = document.querySelector(slot);
  if (place !== null && place.textContent !== words) place.textContent = words;
}

/** Says each choice once, in a status line; not the one that the page was opened with. */
function useChoiceWords(locale: Messages, { page, view }: AssistanceProps): void {
  const said = useRef(view.feature);
  useEffect(
    function sayTheChoice() {
      if (said.current === view.feature) return;
      said.current = view.feature;
      tell("[data-slot=choice]", choiceWords(locale, page, view));
    },
    [locale, page, view],
  );
}

/** Keeps the map's text true to what it shows. */
function useMapWords(locale: Messages, { page, view, look }: AssistanceProps): void {
  const drawn = conventionIn(page, view)?.name;
  const { feature, date } = view;
  useEffect(
    function describeTheMap() {
      if (look === null) return;
      const inView = page.data.features.filter((one) => one.main && one.kind !== "group" && overlap(look.box, boxOf(extentOf(one))));
      const chosen = page.data.features.find(({ id }) => id === feature);
      tell("#map-says", mapWords(locale, page.time, { inView: inView.map(({ title }) => title), date, drawn, chosen: chosen?.title }));
    },
    [locale, page, look, feature, date, drawn],
  );
}

export function Assistance(props: AssistanceProps) {
  const { page, store } = props;
  const locale = useMemo((): Messages => ({ language: { tag: page.data.lang }, messages: page.data.messages }), [page]);
  useMapWords(locale, props);
  useChoiceWords(locale, props);
  useEffect(() => walkFeatures(store.subscribe), [store]);
  return null;
}
