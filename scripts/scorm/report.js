/**
 * Between the map in its frame and the school's system: SCORM 1.2. It tells that the lesson is under way, that it has been
 * completed (a lesson's last step was shown, or a quiz was played to its end), and a quiz's score. Nothing else, and nobody's name.
 * Where there is no such system the map works all the same.
 */
"use strict";
(() => {
  /** The last step of each lesson, by the lesson; filled in by the build. */
  const LAST_STEPS = /* LAST_STEPS */ {};
  /** Systems nest their frames; more deeply than this none does. */
  const MOST_WINDOWS = 500;

  /** Another origin's window has nothing to tell. */
  const apiIn = (win) => {
    try {
      return win.API ?? undefined;
    } catch {
      return undefined;
    }
  };
  /** As the standard says: in the window itself, then in those around it. */
  const apiAround = (from) => {
    let win = from;
    for (let count = 0; count < MOST_WINDOWS; count += 1) {
      const api = apiIn(win);
      if (api !== undefined) return api;
      if (win.parent === null || win.parent === win) return undefined;
      win = win.parent;
    }
    return undefined;
  };
  const openerOf = () => {
    try {
      return window.top.opener ?? window.opener;
    } catch {
      return window.opener;
    }
  };
  const opener = openerOf();
  const api = apiAround(window) ?? (opener ? apiAround(opener) : undefined);
  if (api === undefined || api.LMSInitialize("") !== "true") return;

  const begun = Date.now();
  const say = (element, value) => api.LMSSetValue(element, String(value));
  let done = ["completed", "passed"].includes(api.LMSGetValue("cmi.core.lesson_status"));
  if (!done) say("cmi.core.lesson_status", "incomplete");
  api.LMSCommit("");

  const complete = () => {
    if (!done) say("cmi.core.lesson_status", "completed");
    done = true;
    api.LMSCommit("");
  };
  /** The standard counts scores from 0 to 100. */
  const score = ({ of, right }) => {
    say("cmi.core.score.min", 0);
    say("cmi.core.score.max", 100);
    say("cmi.core.score.raw", Math.round((100 * right) / of));
    api.LMSCommit("");
  };
  const isCount = (value) => Number.isInteger(value) && value >= 0;
  const onQuiz = ({ detail }) => {
    if (!isCount(detail?.of) || detail.of === 0 || !isCount(detail.right) || detail.right > detail.of) return;
    score(detail);
    if (detail.finished === true) complete();
  };

  const frame = document.querySelector("iframe");
  const addressOf = () => new URLSearchParams(frame.contentWindow.location.hash.slice(1));
  /** The map tells its frame's host each choice (docs/publishers.md); which lesson it is stands in its address. */
  window.addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || data?.type !== "four-islands:select") return;
    const address = addressOf();
    if (address.get("view") === "present" && LAST_STEPS[address.get("story")] === data.step) complete();
  });
  const listen = () => frame.contentDocument?.addEventListener("four-islands:quiz", onQuiz);
  frame.addEventListener("load", listen);
  // it may have come before this script
  if (frame.contentDocument?.readyState === "complete") listen();

  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  let ended = false;
  window.addEventListener("pagehide", () => {
    if (ended) return;
    ended = true;
    const seconds = (Date.now() - begun) / 1000;
    say("cmi.core.session_time", `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`);
    api.LMSCommit("");
    api.LMSFinish("");
  });
})();
