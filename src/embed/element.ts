/**
 * `<four-islands feature="shikotan" lang="ja">` in a page of somebody else's: makes the frame, gives it the height that it
 * wishes for, and passes choices on as events. A script of its own (`dist/embed.js`), without any other.
 */
import { wishedHeight } from "./height";

/** Of the build: the frame's title in each language that there is a page for. */
declare const TITLES: Readonly<Record<string, string>>;

/** Attributes that go into the address; names of attributes know no capitals. */
const KEYS = ["feature", "quote", "date", "frame", "map", "layers", "measure", "view", "story", "step", "theme"];
const WHEEL = "scrollWheelZoom";

const script = document.currentScript;
const home = script instanceof HTMLScriptElement ? script.src : document.baseURI;

class FourIslands extends HTMLElement {
  static observedAttributes = [...KEYS, WHEEL.toLowerCase(), "lang", "title"];
  #frame: HTMLIFrameElement | undefined;
  /** Whether there is somebody in the frame to hear a message. */
  #hears = false;
  #room = this.attachShadow({ mode: "open" });

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.allow = "fullscreen";
    // set by script: a host's policy against style attributes does not refuse it
    Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
    this.style.display ||= "block";
    frame.addEventListener("load", () => (this.#hears = true));
    this.#frame = frame;
    this.#grow(wishedHeight(this.clientWidth || 600, Number.parseFloat(getComputedStyle(document.documentElement).fontSize)));
    // before it is in the page: an empty frame would load as well
    this.#load();
    this.#room.replaceChildren(frame);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#frame = undefined;
    this.#room.replaceChildren();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#frame === undefined || before === now) return;
    if (KEYS.includes(name)) this.show(this.#choice());
    else this.#load();
  }

  /** Shows what an address says, as `feature=shikotan&date=1945`; a frame that is still to load begins with it. */
  show(address: string): void {
    if (this.#hears) this.#frame?.contentWindow?.postMessage({ type: "four-islands:show", version: 1, address }, "*");
    else this.#load(address);
  }

  #choice(): string {
    const said = KEYS.map((key) => [key, this.getAttribute(key) ?? ""] as [string, string]);
    return new URLSearchParams(said.filter(([, value]) => value !== "")).toString();
  }

  #load(choice = this.#choice()): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    this.#hears = false;
    const lang = this.lang in TITLES ? this.lang : "en";
    const address = new URLSearchParams(choice);
    address.set("embed", "1");
    const wheel = this.getAttribute(WHEEL);
    if (wheel !== null) address.set(WHEEL, wheel);
    const onDisk = home.startsWith("file:");
    if (onDisk) address.set("lang", lang);
    // a folder on a disk has no first page, and only the one file may run there
    const page = onDisk ? "four-islands.html" : lang === "en" ? "./" : `${lang}/`;
    frame.title = this.title || (TITLES[lang] ?? "");
    frame.src = new URL(`${page}#${address}`, home).href;
  }

  #grow(height: number): void {
    if (this.#frame !== undefined) this.#frame.style.height = `${height}px`;
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (source === null || source !== this.#frame?.contentWindow || data?.version !== 1) return;
    if (data.type === "four-islands:resize" && data.height > 0) this.#grow(Math.min(data.height, 4000));
    if (data.type === "four-islands:select")
      this.dispatchEvent(new CustomEvent(data.type, { detail: data, bubbles: true, composed: true }));
  };
}

if (customElements.get("four-islands") === undefined) customElements.define("four-islands", FourIslands);
