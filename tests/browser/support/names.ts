/** What the English page calls the features that the tests choose. */
export const names: Readonly<Record<string, string>> = {
  "four-islands": "Northern Territories / Southern Kurils",
  iturup: "Etorofu / Iturup",
  kunashir: "Kunashir / Kunashiri",
  shikotan: "Shikotan",
  habomai: "Habomai Islands",
  nagato: "Nagato",
  tokyo: "Tokyo",
  moscow: "Moscow",
  "san-francisco": "San Francisco",
  crimea: "Crimea",
  syria: "Syria",
};

export const islands = ["iturup", "kunashir", "shikotan", "habomai"];

/** What of the map lights up for a feature: for the group its four members. */
export const litFor = (features: readonly string[]): string[] =>
  [...new Set(features.flatMap((id) => (id === "four-islands" ? islands : [id])))].toSorted();
