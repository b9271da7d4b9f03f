/** A table sorts by its heads. As delivered it stands in the order of the data; the third press of a head brings that back. */

const NEXT = { none: "ascending", ascending: "descending", descending: "none" } as const;
type Order = keyof typeof NEXT;

const isOrder = (text: string | null): text is Order => text !== null && Object.hasOwn(NEXT, text);

/** What a row is sorted by; undefined where the cell says nothing. */
function keyOf(row: HTMLTableRowElement, column: number): string | number | undefined {
  const cell = row.cells[column];
  const text = cell?.textContent.trim() ?? "";
  if (cell?.dataset.value !== undefined) return Number(cell.dataset.value);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

/** The rows in order; those with nothing to sort by stay last either way. */
function sorted(rows: readonly HTMLTableRowElement[], column: number, order: Order, languages: string[]): readonly HTMLTableRowElement[] {
  if (order === "none") return rows;
  const collator = new Intl.Collator(languages, { numeric: true });
  const turn = order === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return turn * compare(a.key, b.key, collator);
    })
    .map(({ row }) => row);
}

function makeSortable(table: HTMLTableElement) {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const delivered = [...(body?.rows ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      const order = NEXT[isOrder(now) ? now : "none"];
      for (const other of heads) other.removeAttribute("aria-sort");
      if (order !== "none") head.setAttribute("aria-sort", order);
      const languages = [head.lang, document.documentElement.lang].filter((language) => language !== "");
      body?.append(...sorted(delivered, column, order, languages));
    });
    head.append(button);
  }
}

export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) makeSortable(table);
}
