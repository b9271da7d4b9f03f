/** A row: the days from its first to its last, and who administered the four, the other Kurils, north and south Sakhalin. */
export type Row = { readonly from: string; readonly to: string; readonly four: Four; readonly kurils: string; readonly north: string; readonly south: string };
/** Of all four, or island by island. */
type Four = string | { readonly iturup: string; readonly kunashir: string; readonly shikotan: string; readonly habomai: string };

const landings = { iturup: "ussr", kunashir: "japan", shikotan: "japan", habomai: "japan" };

/**
 * Written by hand from the sources, and kept apart from the data: do not generate it.
 * August 1945 is uncertain beyond the four (the Kurils from 18 August, when the operation there began), and the Habomai Islands from 3 to 5 September.
 */
export const colouring: readonly Row[] = [
  { from: "1855-01-01", to: "1855-02-06", four: "none", kurils: "none", north: "none", south: "none" },
  { from: "1855-02-07", to: "1875-05-06", four: "japan", kurils: "russia", north: "joint", south: "joint" },
  { from: "1875-05-07", to: "1905-09-04", four: "japan", kurils: "japan", north: "russia", south: "russia" },
  { from: "1905-09-05", to: "1920-04-20", four: "japan", kurils: "japan", north: "russia", south: "japan" },
  { from: "1920-04-21", to: "1925-05-14", four: "japan", kurils: "japan", north: "russia", south: "japan" },
  { from: "1925-05-15", to: "1945-08-10", four: "japan", kurils: "japan", north: "ussr", south: "japan" },
  { from: "1945-08-11", to: "1945-08-17", four: "japan", kurils: "japan", north: "ussr", south: "uncertain" },
  { from: "1945-08-18", to: "1945-08-27", four: "japan", kurils: "uncertain", north: "ussr", south: "uncertain" },
  { from: "1945-08-28", to: "1945-08-31", four: landings, kurils: "uncertain", north: "ussr", south: "uncertain" },
  { from: "1945-09-01", to: "1945-09-02", four: { ...landings, kunashir: "ussr", shikotan: "ussr" }, kurils: "ussr", north: "ussr", south: "ussr" },
  { from: "1945-09-03", to: "1945-09-05", four: { ...landings, kunashir: "ussr", shikotan: "ussr", habomai: "uncertain" }, kurils: "ussr", north: "ussr", south: "ussr" },
  { from: "1945-09-06", to: "1946-02-01", four: "ussr", kurils: "ussr", north: "ussr", south: "ussr" },
  { from: "1946-02-02", to: "1952-04-27", four: "ussr", kurils: "ussr", north: "ussr", south: "ussr" },
  { from: "1952-04-28", to: "1991-12-25", four: "ussr", kurils: "ussr", north: "ussr", south: "ussr" },
  { from: "1991-12-26", to: "2026-01-01", four: "russia", kurils: "russia", north: "russia", south: "russia" },
];
