/** Who administered what on a day, and who claimed it: looked up in one table (`content/administration.json`). */
import { type Administrator, type Area, areOneSide, isParty, type Party, type Reason } from "./areas";
import { type Day, dayBefore, dayShown } from "./dates";

/** Holds from its first day until the next span of the same area begins. */
export type Span = { readonly from: Day; readonly administrator: Administrator; readonly because?: Reason | undefined };

/** Both days within; without `to` it holds still. */
type Lasting = { readonly areas: readonly Area[]; readonly from: Day; readonly to?: Day | undefined };
export type Claim = Lasting & { readonly claimant: Party };
/** What lies over the administration: troops of one state where another has the title. */
export type Overlay = Lasting & { readonly kind: "occupation"; readonly holder: Party };

/** The table with as much in each row as its reader needs. */
export type Table<OneSpan extends Span = Span, OneClaim extends Claim = Claim, OneOverlay extends Overlay = Overlay> = {
  /** By area, the earliest first. */
  readonly spans: Readonly<Record<Area, readonly OneSpan[]>>;
  readonly claims: readonly OneClaim[];
  readonly overlays: readonly OneOverlay[];
};

/** @param date YYYY, YYYY-MM, YYYY-MM-DD, or undefined for today; so in all functions here */
export function administrationOn<OneSpan extends Span>(
  { spans }: Pick<Table<OneSpan>, "spans">,
  area: Area,
  date: string | undefined,
): OneSpan | undefined {
  const day = dayShown(date);
  return spans[area].findLast(({ from }) => from <= day);
}

/** Who administered all of these areas; `mixed` where they differ. */
export function administratorOf(table: Pick<Table, "spans">, areas: readonly Area[], date: string | undefined): Administrator | "mixed" {
  const [first = "none", ...others] = new Set(areas.map((area) => administrationOn(table, area, date)?.administrator ?? "uncertain"));
  return others.length > 0 ? "mixed" : first;
}

/** The claims of every state, also of the one that administers. */
export function claimsOn<OneClaim extends Claim>(
  { claims }: { readonly claims: readonly OneClaim[] },
  area: Area,
  date: string | undefined,
): OneClaim[] {
  return claims.filter((claim) => holdsOn(claim, area, dayShown(date)));
}

export function overlaysOn<OneOverlay extends Overlay>(
  { overlays }: { readonly overlays: readonly OneOverlay[] },
  area: Area,
  date: string | undefined,
): OneOverlay[] {
  return overlays.filter((overlay) => holdsOn(overlay, area, dayShown(date)));
}

/** What the 1956 Declaration names, or what else speaks of areas from a day on. */
export function namedOn<One extends Lasting>({ named }: { readonly named: readonly One[] }, area: Area, date: string | undefined): One[] {
  return named.filter((one) => holdsOn(one, area, dayShown(date)));
}

/** The state that claims what another administers; undefined where none does, or nobody administers. */
export function rivalOn(table: Table, area: Area, date: string | undefined): Party | undefined {
  const administrator = administrationOn(table, area, date)?.administrator;
  if (administrator === undefined || !isParty(administrator)) return undefined;
  return claimsOn(table, area, date).find(({ claimant }) => !areOneSide(claimant, administrator))?.claimant;
}

/** A stretch of the strip: as long as the same state administered. Without `to` it lasts. */
export type Stripe = Span & { readonly to: Day | undefined };

/** The spans of an area with neighbours of one administrator joined: what a strip of dates is coloured by. */
export function bandOf({ spans }: Pick<Table, "spans">, area: Area): Stripe[] {
  const changes = spans[area].filter((span, index, all) => !isSame(span, all[index - 1]));
  return changes.map(({ from, administrator, because }, index) => {
    const next = changes[index + 1];
    return { from, to: next === undefined ? undefined : dayBefore(next.from), administrator, because };
  });
}

function isSame({ administrator, because }: Span, other: Span | undefined): boolean {
  return other !== undefined && other.administrator === administrator && other.because === because;
}

function holdsOn({ areas, from, to }: Lasting, area: Area, day: Day): boolean {
  return areas.includes(area) && from <= day && (to === undefined || day <= to);
}
