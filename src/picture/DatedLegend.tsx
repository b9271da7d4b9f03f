/** Legends of a coloured map: what is said of each area on a chosen day, or how one side draws it, with tint and pattern. */
import { useEffect } from "react";
import { formatDate } from "../i18n/format";
import { message, type Messages } from "../i18n/message";
import { type Area, AREAS, FOUR } from "../time/areas";
import type { Colouring, TimeData } from "../time/colouring";
import { stancesOn } from "../time/stance";

/** Tells when a legend comes and goes: names make room for it. */
function useStanding(onStands: (stands: boolean) => void) {
  useEffect(
    function tellThatItStands() {
      onStands(true);
      return () => onStands(false);
    },
    [onStands],
  );
}

const SIDES = ["japan", "russia", "white"] as const;

interface DrawnLegendProps {
  locale: Messages;
  time: TimeData;
  colouring: Colouring;
  /** Whose way of drawing it is. */
  name: string;
  onStands: (stands: boolean) => void;
}

/** How one side draws the areas, whoever administered them. */
export function DrawnLegend({ locale, time, colouring, name, onStands }: DrawnLegendProps) {
  useStanding(onStands);
  const rows = SIDES.map((side) => ({ side, areas: AREAS.filter((area) => colouring[area].side === side) }));
  return (
    <div className="legend dated" data-obstacle="">
      <p className="when">{name}</p>
      <ul>
        {rows
          .filter(({ areas }) => areas.length > 0)
          .map(({ side, areas }) => (
            <li key={side}>
              <span className="swatch" data-side={side} aria-hidden="true" />
              <span>
                {side === "white"
                  ? message(locale, "legend.white", { areas: namesOf(locale, time, areas) })
                  : message(locale, "legend.tinted", { party: message(locale, `stance.by.${side}`), areas: namesOf(locale, time, areas) })}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}

interface DatedLegendProps {
  locale: Messages;
  time: TimeData;
  colouring: Colouring;
  date: string;
  claims: boolean;
  onStands: (stands: boolean) => void;
}

/** Areas that have a name together. */
const TOGETHER: readonly (readonly ["stance.four" | "stance.sakhalin", readonly Area[]])[] = [
  ["stance.four", FOUR],
  ["stance.sakhalin", ["sakhalin-north", "sakhalin-south"]],
];

function namesOf(locale: Messages, time: TimeData, areas: readonly Area[]): string {
  const together = TOGETHER.filter(([, members]) => members.every((area) => areas.includes(area)));
  const named = (area: Area) => {
    const key = together.find(([, members]) => members.includes(area))?.[0];
    return key === undefined ? (time.areas.find(({ id }) => id === area)?.name ?? area) : message(locale, key);
  };
  return [...new Set(areas.map(named))].join(message(locale, "list.comma"));
}

export function DatedLegend({ locale, time, colouring, date, claims, onStands }: DatedLegendProps) {
  useStanding(onStands);
  const rows = stancesOn(locale, time, AREAS, date).flatMap(({ areas, phrase }) => {
    const [first] = areas;
    return first === undefined ? [] : [{ areas, phrase, ...colouring[first], disputed: areas.some((area) => FOUR.includes(area)) }];
  });
  return (
    <div className="legend dated" data-obstacle="">
      <p className="when">{formatDate(locale.language.tag, date)}</p>
      <ul>
        {rows.map(({ areas, phrase, side, held, disputed }) => (
          <li key={phrase} data-areas={areas.join(" ")} data-four={disputed || undefined}>
            <span className="swatch" data-side={side} data-held={held} aria-hidden="true" />
            <span>
              <strong>{phrase}</strong>: {namesOf(locale, time, areas)}
            </span>
          </li>
        ))}
        {claims && (
          <li>
            <span className="swatch claim" aria-hidden="true" />
            {message(locale, "legend.claims")}
          </li>
        )}
        {claims && AREAS.some((area) => colouring[area].named) && (
          <li>
            <span className="swatch named" aria-hidden="true" />
            {message(locale, "legend.named")}
          </li>
        )}
      </ul>
    </div>
  );
}
