/** A teacher's own story between two openings of the page: kept in this browser, where it lets us. */
import { fileText, openStory, type Story } from "./format";

const KEY = "four-islands:story";
/** The id of whatever story the author has at hand. */
export const OWN = "own";

export function savedDraft(): Story | undefined {
  try {
    const text = localStorage.getItem(KEY);
    const opened = text === null ? undefined : openStory(text);
    return opened !== undefined && "story" in opened ? opened.story : undefined;
  } catch {
    // a frame without an origin has no storage
    return undefined;
  }
}

/** False where the browser keeps nothing. */
export function saveDraft(story: Story): boolean {
  try {
    localStorage.setItem(KEY, fileText(story));
    return true;
  } catch {
    return false;
  }
}
