/** What the table of administration speaks of: areas, and the states that have held them. */

export const AREAS = ["iturup", "kunashir", "shikotan", "habomai", "kurils", "sakhalin-north", "sakhalin-south"] as const;
/** `kurils` are the islands from Urup to Shumshu; Sakhalin is cut at 50 degrees north. */
export type Area = (typeof AREAS)[number];

/** The islands in dispute. */
export const FOUR: readonly Area[] = ["iturup", "kunashir", "shikotan", "habomai"];

export const PARTIES = ["japan", "russia", "ussr"] as const;
export type Party = (typeof PARTIES)[number];

/** A state, or what stands in its place: `joint` without a boundary between the two, `none` before any treaty line. */
export const ADMINISTRATORS = [...PARTIES, "joint", "none", "uncertain"] as const;
export type Administrator = (typeof ADMINISTRATORS)[number];

/** Why nobody is named where it is `uncertain`. */
export const REASONS = ["landing", "unknown"] as const;
export type Reason = (typeof REASONS)[number];

export const isParty = (administrator: Administrator): administrator is Party => PARTIES.some((party) => party === administrator);

/** Russia follows the USSR: neither claims against the other. */
export const areOneSide = (one: Party, other: Party): boolean => (one === "japan") === (other === "japan");
