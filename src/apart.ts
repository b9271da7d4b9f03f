/** What the first script does to the delivered page, one part apart from the other; its messages need no React. */
import type { Page } from "./data";
import { message } from "./i18n/message";
import type { RoomName } from "./Room";

type Said = Pick<Page, "data">;

/** Says what is missing, once, with another try; where the page has no place for messages, false. */
export function tellMissing({ data }: Said, id: string, words: string, again: () => void): boolean {
  const place = document.querySelector("[data-slot=notices]");
  if (place === null) return false;
  if (place.querySelector(`[data-missing="${id}"]`) !== null) return true;
  const [told, button] = [document.createElement("p"), document.createElement("button")];
  told.dataset.missing = id;
  button.type = "button";
  button.textContent = message({ language: { tag: data.lang }, messages: data.messages }, "notice.retry");
  button.addEventListener("click", () => {
    told.remove();
    again();
  });
  told.append(`${words} `, button);
  place.append(told);
  // out of sight it would say nothing; in a frame it would move the host's page
  if (document.documentElement.dataset.embed === undefined) told.scrollIntoView({ block: "nearest" });
  return true;
}

/** Says that a part of the page does not work. */
export function tellFailed({ data }: Said, name: RoomName, again: () => void): void {
  const locale = { language: { tag: data.lang }, messages: data.messages };
  tellMissing({ data }, name, message(locale, "notice.room", { what: message(locale, name) }), again);
}

/** Does a piece of work that may fail alone. */
export function apart(page: () => Said, name: RoomName, work: () => void): void {
  try {
    work();
  } catch (error) {
    reportError(error);
    tellFailed(page(), name, () => apart(page, name, work));
  }
}
