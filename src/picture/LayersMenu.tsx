import { useEffect, useId, useRef, useState, type RefObject } from "react";
import type { ConventionEntry, LineEntry } from "../atlas/gazetteer";
import { message, type Messages } from "../i18n/message";
import { isKeyOf, LAYERS_KEYS } from "../keys/tables";
import { conventionOf, drawnAs, isConvention, UNSAID } from "../view/layers";
import { isOn, switched, type View } from "../view/view";
import { isUnsaid } from "./shownLines";

interface Entry {
  id: string;
  name: string;
  /** What it is where the address says nothing. */
  unsaid: boolean;
  /** Set where one side's way of drawing decides. */
  decided?: boolean;
}

export interface LayersMenuProps {
  locale: Messages;
  lines: readonly LineEntry[];
  conventions: readonly ConventionEntry[];
  view: View;
  onLayers: (layers: readonly string[]) => void;
}

function entriesOf({ locale, lines, conventions, view }: LayersMenuProps): Entry[] {
  const convention = conventions.find(({ id }) => id === conventionOf(view));
  return [
    { id: "notes", name: message(locale, "article.notes"), unsaid: UNSAID.notes },
    { id: "labels", name: message(locale, "layers.labels"), unsaid: UNSAID.labels },
    ...lines.map((line) => ({
      id: line.id,
      name: line.name,
      unsaid: isUnsaid(line, view.date),
      ...(convention === undefined ? {} : { decided: convention.lines.includes(line.id) }),
    })),
    { id: "claims", name: message(locale, "layers.claims"), unsaid: UNSAID.claims },
  ];
}

/** Ends what is open when the reader presses Escape, or turns to something else. */
function useLeaving(open: boolean, within: RefObject<HTMLElement | null>, leave: (byKey: boolean) => void) {
  const end = useRef(leave);
  useEffect(function keepTheEnd() {
    end.current = leave;
  });
  useEffect(
    function listenWhileOpen() {
      if (!open) return;
      const isOutside = (target: EventTarget | null) => target instanceof Node && within.current?.contains(target) === false;
      const press = ({ target }: Event) => {
        if (isOutside(target)) end.current(false);
      };
      const key = (event: KeyboardEvent) => {
        if (!isKeyOf(LAYERS_KEYS, "close", event) || event.defaultPrevented) return;
        // what else ends with Escape, ends with the next one
        event.preventDefault();
        end.current(true);
      };
      document.addEventListener("pointerdown", press, true);
      document.addEventListener("focusin", press);
      document.addEventListener("keydown", key, true);
      return function stopListening() {
        document.removeEventListener("pointerdown", press, true);
        document.removeEventListener("focusin", press);
        document.removeEventListener("keydown", key, true);
      };
    },
    [open, within],
  );
}

/** The view with the layers that were asked for last: the box answers at once, the map follows between frames. */
function useLayers(view: View, onLayers: LayersMenuProps["onLayers"]): [View, (layers: readonly string[]) => void] {
  const [known, setKnown] = useState(view);
  const [layers, setLayers] = useState(view.layers);
  if (known !== view) {
    setKnown(view);
    setLayers(view.layers);
  }
  const ask = (asked: readonly string[]) => {
    setLayers(asked);
    onLayers(asked);
  };
  return [{ ...view, layers }, ask];
}

/** What the map shows, one layer after the other, and whose way of drawing. The address alone keeps it. */
function Menu({ id, ...props }: LayersMenuProps & { id: string }) {
  const { locale, conventions } = props;
  const [view, ask] = useLayers(props.view, props.onLayers);
  const asked = conventionOf(view);
  const sides = conventions.flatMap(({ id: side, name }) => (isConvention(side) ? [{ side, name }] : []));
  const ways = [{ side: undefined, name: message(locale, "layers.neutral") }, ...sides];
  return (
    <div className="layers-menu" id={id} role="group" aria-label={message(locale, "layers.title")}>
      {entriesOf({ ...props, view }).map(({ id: layer, name, unsaid, decided }) => (
        <label key={layer}>
          <input
            type="checkbox"
            name={layer}
            checked={decided ?? isOn(view, layer, unsaid)}
            disabled={decided !== undefined}
            onChange={() => ask(switched(view, layer, unsaid))}
          />
          {name}
        </label>
      ))}
      <fieldset>
        <legend>{message(locale, "layers.sides")}</legend>
        {ways.map(({ side, name }) => (
          <label key={name}>
            <input
              type="radio"
              name="convention"
              value={side ?? "neutral"}
              checked={side === asked}
              onChange={() => ask(drawnAs(view, side))}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** A button that opens the list of layers. */
export function LayersMenu(props: LayersMenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLeaving(open, place, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
  const name = message(props.locale, "layers.title");
  return (
    <div className="layers" ref={place}>
      <button
        type="button"
        ref={button}
        data-obstacle=""
        data-tool="layers"
        aria-label={name}
        title={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg width="20" height="20" aria-hidden="true">
          <path d="M10 2.5l7.5 4-7.5 4-7.5-4zM2.5 10l7.5 4 7.5-4M2.5 13.5l7.5 4 7.5-4" fill="none" stroke="currentColor" />
        </svg>
      </button>
      {open && <Menu {...props} id={id} />}
    </div>
  );
}
