/** The legend while a date is chosen: what is said of each area on that day, with its tint and pattern. */
import { useEffect } from "react";
import { formatDate } from "../i18n/format";
import { message, type Messages } from "../i18n/message";
import { type Area, AREAS, FOUR } from "../time/areas";
import type { Colouring, TimeData } from "../time/colouring";
import { stancesOn } from "../time/stance";

interface DatedLegendProps {
  locale: Messages;
  time: TimeData;
  colouring: Colouring;
  date: string;
  claims: boolean;
  onDated: (dated: boolean) => void;
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

export function DatedLegend({ locale, time, colouring, date, claims, onDated }: DatedLegendProps) {
  useEffect(
    function tellThatItStands() {
      onDated(true);
      return () => onDated(false);
    },
    [onDated],
  );
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
