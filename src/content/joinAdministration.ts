import { AREAS, type Area } from "../time/areas";
import { dayBefore } from "../time/dates";
import type { Administration, Limit } from "./content";
import type { AdministrationFile, Span } from "./schema";

/** The table by area, and with it what it leaves open. */
export function joinAdministration({ areas, spans, overlays, claims, named }: AdministrationFile): Administration {
  const inTime = spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const byArea = (area: Area): readonly Span[] => inTime.filter((span) => span.areas.includes(area));
  return {
    areas: AREAS.flatMap((id) => areas.find((area) => area.id === id) ?? []),
    spans: {
      iturup: byArea("iturup"),
      kunashir: byArea("kunashir"),
      shikotan: byArea("shikotan"),
      habomai: byArea("habomai"),
      kurils: byArea("kurils"),
      "sakhalin-north": byArea("sakhalin-north"),
      "sakhalin-south": byArea("sakhalin-south"),
    },
    overlays,
    claims,
    named,
    limits: [...inTime.flatMap((span) => limitOf(span, inTime)), ...[...overlays, ...claims, ...named].flatMap(doubtful)],
  };
}

/** A span that is uncertain, or whose sources are few. */
function limitOf({ areas, from, administrator, confidence, note, sources }: Span, spans: readonly Span[]): Limit[] {
  if (note === undefined || (administrator !== "uncertain" && confidence === "high")) return [];
  const next = spans.find((span) => span.from > from && span.areas.some((area) => areas.includes(area)));
  return [{ areas, from, to: next === undefined ? undefined : dayBefore(next.from), text: note, sources }];
}

function doubtful({ areas, from, to, text, sources, confidence }: AdministrationFile["overlays" | "claims" | "named"][number]): Limit[] {
  return confidence === "high" ? [] : [{ areas, from, to, text, sources }];
}
