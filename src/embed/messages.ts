/** Messages between the page in a frame and its host: section 4 of what publishers may rely on (`docs/publishers.md`). */
import { decode, type Known } from "../view/address";
import type { View, ViewChange } from "../view/view";

/** An address in a message is no longer than any that the page writes. */
const LONGEST = 2000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The address that a host asks to be shown; undefined for every other message. */
export function addressIn(data: unknown): string | undefined {
  if (!isRecord(data) || data["type"] !== "four-islands:show" || data["version"] !== 1) return undefined;
  const { address } = data;
  return typeof address === "string" && address.length <= LONGEST ? address : undefined;
}

/** What an address changes: all of the view but how the frame itself was asked for. */
export function changeFor(address: string, known: Known): ViewChange {
  const { view } = decode({ hash: address }, known);
  const { feature, quote, date, frame, map, layers, measure, view: name, story, step, seed, question, theme } = view;
  return {
    feature,
    quote,
    date,
    frame,
    map,
    layers,
    measure,
    view: name,
    story,
    step,
    seed,
    question,
    ...(theme === undefined ? {} : { theme }),
  };
}

const CHOICE = ["feature", "quote", "date", "step"] as const;

/** What the host hears of a choice. */
export const selectMessage = (view: View): object => ({
  type: "four-islands:select",
  version: 1,
  ...Object.fromEntries(CHOICE.flatMap((key) => (view[key] === undefined ? [] : [[key, view[key]]]))),
});
