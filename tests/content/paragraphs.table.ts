/** A row: words of the article, the paragraph they stand in, and what an attentive reader takes them to refer to. */
export type Row = { readonly paragraph: number; readonly quote: string; readonly features: readonly string[] };

/**
 * Written by hand from the article, and kept apart from the data: do not generate it.
 * The article names no island; where it speaks of "the two sides" or of "the talks", it names no place either.
 */
export const paragraphs: readonly Row[] = [
  { paragraph: 1, quote: "a territorial dispute between the two countries", features: ["four-islands"] },
  { paragraph: 2, quote: "southwestern city Nagato", features: ["nagato", "four-islands", "moscow"] },
  { paragraph: 3, quote: "southern Kuril islands, which Japan calls the Northern Territories", features: ["four-islands"] },
  { paragraph: 4, quote: "Moscow and Tokyo", features: ["moscow", "tokyo"] },
  { paragraph: 4, quote: "The four islands", features: ["four-islands"] },
  { paragraph: 5, quote: "took the islands illegally", features: ["four-islands"] },
  { paragraph: 5, quote: "San Francisco Peace Treaty of 1951", features: ["san-francisco", "four-islands", "moscow", "tokyo"] },
  { paragraph: 6, quote: "focused on the territorial dispute", features: ["nagato", "four-islands"] },
  { paragraph: 7, quote: "in-depth discussions on a peace treaty", features: ["nagato"] },
  { paragraph: 8, quote: "his side is offering to restart talks", features: ["nagato"] },
  { paragraph: 8, quote: "Crimea", features: ["crimea"] },
  { paragraph: 9, quote: "one-on-one talks", features: ["nagato"] },
  { paragraph: 10, quote: "the two sides", features: ["moscow", "tokyo"] },
  { paragraph: 11, quote: "possible joint economic activity on the disputed islands on Friday", features: ["four-islands", "tokyo"] },
  { paragraph: 12, quote: "joint economic activity on the islands", features: ["four-islands"] },
  { paragraph: 13, quote: "the conflict in Syria", features: ["syria", "nagato"] },
];
