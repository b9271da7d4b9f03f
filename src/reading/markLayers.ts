/** What the layers change in the delivered page: the lines and names of its picture, the legend, and the words on how one side draws it. */

export interface LayerMarks {
  /** Ids of the lines that are drawn. */
  lines: readonly string[];
  /** Whose way of drawing it is. */
  convention: string | undefined;
  /** False where the map says no names. */
  names: boolean;
}

const show = (element: Element, shown: boolean): void => {
  if (shown) element.removeAttribute("display");
  else element.setAttribute("display", "none");
};

export function markLayers(root: ParentNode, { lines, convention, names }: LayerMarks): void {
  for (const line of root.querySelectorAll(".picture [data-line]")) {
    const id = line.getAttribute("data-line") ?? "";
    show(line, lines.includes(id));
    for (const label of root.querySelectorAll(`.picture [data-label="${id}"]`)) show(label, lines.includes(id));
  }
  for (const labels of root.querySelectorAll(".picture .labels")) show(labels, names);
  for (const words of root.querySelectorAll<HTMLElement>("[data-convention]")) {
    words.hidden = words.dataset.convention !== convention;
  }
  for (const row of root.querySelectorAll<HTMLElement>("[data-of-lines]")) row.hidden = lines.length === 0;
}
