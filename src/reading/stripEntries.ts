/** The events as the delivered strip has them, in its order. */
import { dateShowing, type Dated } from "../time/events";

export type StripEvent = Dated & {
  readonly id: string;
  /** Its date and title, in words. */
  readonly label: string;
  readonly link: HTMLAnchorElement;
};

export const eventsOfStrip = (root: ParentNode): StripEvent[] =>
  [...root.querySelectorAll<HTMLAnchorElement>(".track a[data-date]")].map((link) => {
    const { date = "", from } = link.dataset;
    return {
      ...(from === undefined ? { date } : { from, to: date }),
      id: link.hash.replace("#event=", ""),
      label: link.getAttribute("aria-label") ?? "",
      link,
    };
  });

/** The date that an entry chooses. */
export const dateOf = (event: StripEvent): string => dateShowing(event) ?? "";
