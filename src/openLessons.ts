/** Presenting, its second window, the author's table and the quiz: loaded when the address asks for one of them. */
import { tellFailed } from "./apart";
import type { Page } from "./data";
import type { Store } from "./view/store";
import { PAPER_VIEWS } from "./view/view";

export const LESSON_VIEWS: ReadonlySet<string> = new Set(["present", "presenter", "author", ...PAPER_VIEWS]);

/** Loads and starts once, as soon as the address asks for one of the views. */
function openWhen(asks: (view: string) => boolean, start: () => Promise<void>, pageNow: () => Page, store: Store): void {
  let asked = false;
  const follow = () => {
    if (asked || !asks(store.view().view)) return;
    asked = true;
    start().catch((error: unknown) => {
      // the map is the better page then
      const { view } = store.view();
      asked = false;
      store.move({ view: "explore" });
      tellFailed(pageNow(), "notice.room.lessons", () => store.choose({ view }));
      // oxlint-disable-next-line no-console -- the page says it to its reader; this is for whoever mends it
      console.warn(error);
    });
  };
  follow();
  store.subscribe(follow);
}

export function openLessons(pageNow: () => Page, store: Store): void {
  const lesson = () => import("./lessons").then(({ startLessons }) => startLessons(pageNow, store));
  const quiz = () => import("./quiz").then(({ startQuiz }) => startQuiz(pageNow, store));
  openWhen((view) => LESSON_VIEWS.has(view), lesson, pageNow, store);
  openWhen((view) => view === "quiz", quiz, pageNow, store);
}
