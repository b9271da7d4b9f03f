/** Whether the address asks for the embedded view; what the hash says wins over the query. */
export function isEmbedded({ search, hash }: Pick<Location, "search" | "hash">): boolean {
  const asked = (text: string) => /(?:^|[#?&/])embed=([01])(?=[&#]|$)/.exec(text)?.[1];
  return (asked(hash) ?? asked(search)) === "1";
}
