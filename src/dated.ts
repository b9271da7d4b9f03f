/** What the delivered page says of a chosen date: the root is marked, and each card of an area has its line. */
import type { Page } from "./data";
import { formatDate } from "./i18n/format";
import { message, type Messages } from "./i18n/message";
import { AREAS } from "./time/areas";
import { stanceOn } from "./time/stance";

export function markDate(root: Document, { data, time }: Pick<Page, "data" | "time">, date: string | undefined): void {
  if (date === undefined) delete root.documentElement.dataset.dated;
  else root.documentElement.dataset.dated = date;
  const locale: Messages = { language: { tag: data.lang }, messages: data.messages };
  for (const line of root.querySelectorAll("[data-stance-of]")) {
    const named = line.getAttribute("data-stance-of")?.split(" ") ?? [];
    const areas = AREAS.filter((area) => named.includes(area));
    line.textContent =
      date === undefined
        ? ""
        : message(locale, "stance.on", { date: formatDate(data.lang, date), stance: stanceOn(locale, time, areas, date) });
  }
}
