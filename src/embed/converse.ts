/** The conversation of a framed page with its host: tells its wished height and its choices, and shows what it is asked to show. */
import type { Known } from "../view/address";
import type { Store } from "../view/store";
import { wishedHeight } from "./height";
import { heightMessages, secretIn } from "./hosts";
import { addressIn, changeFor, selectMessage } from "./messages";

const remInPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Any host may listen: nothing of the reader's is in it. */
const tell = (message: unknown): void => window.parent.postMessage(message, "*");

/** Tells the wished height, now and whenever another width makes it another. */
export function tellHeight(): void {
  const secret = secretIn(window.location.hash);
  let told: number | undefined;
  const follow = () => {
    const height = wishedHeight(window.innerWidth, remInPx());
    // a frame that is not shown has no width
    if (height === told || window.innerWidth === 0) return;
    told = height;
    for (const message of heightMessages({ height, address: window.location.href, secret })) tell(message);
  };
  follow();
  window.addEventListener("resize", follow);
}

/** Tells each choice. */
function tellChoices(store: Store): void {
  let told = JSON.stringify(selectMessage(store.view()));
  store.subscribe(() => {
    const message = selectMessage(store.view());
    if (JSON.stringify(message) === told) return;
    told = JSON.stringify(message);
    tell(message);
  });
}

/** Shows what the host asks for; of many wishes in one turn the last one counts. */
function hear(store: Store, known: Known): void {
  let wanted: string | undefined;
  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const address = source === window.parent ? addressIn(data) : undefined;
    if (address === undefined) return;
    if (wanted === undefined) {
      setTimeout(() => {
        const asked = wanted ?? "";
        wanted = undefined;
        store.choose(changeFor(asked, known));
      });
    }
    wanted = address;
  });
}

export function converse(store: Store, known: Known): void {
  tellChoices(store);
  hear(store, known);
}
