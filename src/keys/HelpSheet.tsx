import { Fragment, useEffect, useRef } from "react";
import type { MessageKey } from "../i18n/keys";
import { message, type Messages } from "../i18n/message";
import { FEATURE_KEYS, keysOf, LAYERS_KEYS, MAP_KEYS, MEASURE_KEYS, PAGE_KEYS, STRIP_KEYS } from "./tables";

interface Part {
  title: MessageKey;
  rows: readonly { says: MessageKey; keys: readonly string[] }[];
}

/** What the sheet lists; a test finds every key of every table in it. */
export const PARTS: readonly Part[] = [
  {
    title: "keys.of.page",
    rows: [
      { says: "keys.help", keys: keysOf(PAGE_KEYS, "help") },
      { says: "keys.back", keys: keysOf(PAGE_KEYS, "back") },
    ],
  },
  {
    title: "keys.of.feature",
    rows: [
      { says: "keys.move", keys: keysOf(FEATURE_KEYS, "up", "down", "left", "right") },
      { says: "keys.press", keys: keysOf(FEATURE_KEYS, "press") },
    ],
  },
  {
    title: "keys.of.map",
    rows: [
      { says: "keys.pan", keys: keysOf(MAP_KEYS, "pan") },
      { says: "keys.zoom", keys: keysOf(MAP_KEYS, "in", "out") },
    ],
  },
  {
    title: "keys.of.strip",
    rows: [
      { says: "keys.step", keys: keysOf(STRIP_KEYS, "previous", "next") },
      { says: "keys.ends", keys: keysOf(STRIP_KEYS, "first", "last") },
      { says: "keys.date", keys: keysOf(STRIP_KEYS, "press") },
    ],
  },
  {
    title: "keys.of.measure",
    rows: [
      { says: "keys.point", keys: keysOf(MEASURE_KEYS, "point") },
      { says: "keys.end", keys: keysOf(MEASURE_KEYS, "end") },
    ],
  },
  { title: "keys.of.layers", rows: [{ says: "keys.close", keys: keysOf(LAYERS_KEYS, "close") }] },
];

/** How keyboards write a key, and what it is called where that is a sign or a space. */
const SIGNS: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", "-": "−" };
const NAMES: Readonly<Record<string, MessageKey>> = {
  ArrowUp: "keys.name.up",
  ArrowDown: "keys.name.down",
  ArrowLeft: "keys.name.left",
  ArrowRight: "keys.name.right",
  " ": "keys.name.space",
};

function Key({ locale, value }: { locale: Messages; value: string }) {
  const [sign, name] = [SIGNS[value], NAMES[value]];
  if (name === undefined) return <kbd>{sign ?? value}</kbd>;
  if (sign === undefined) return <kbd>{message(locale, name)}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{message(locale, name)}</span>
    </kbd>
  );
}

/** All keys of the page. `onClose`: the reader is done with it; the browser gives the focus back to where it was. */
export function HelpSheet({ locale, onClose }: { locale: Messages; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function open() {
    // another language may have taken the place in which it was made
    if (dialog.current?.isConnected === true && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog className="keys-sheet" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div>
        <h2 id="keys-title">{message(locale, "keys.title")}</h2>
        <button type="button" className="close" onClick={close}>
          {message(locale, "action.close")}
        </button>
        <p>{message(locale, "keys.intro")}</p>
        {PARTS.map(({ title, rows }) => (
          <section key={title}>
            <h3>{message(locale, title)}</h3>
            <dl>
              {rows.map(({ says, keys }) => (
                <div key={says}>
                  <dt>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && " "}
                        <Key locale={locale} value={key} />
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{message(locale, says)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
