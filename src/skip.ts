/** Ways past the map: the focus goes there, and the address, which holds the choice, stays. */
export function followSkips(root: Document): void {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.skip") : null;
    const goal = link === null ? null : root.querySelector<HTMLElement>(link.hash);
    if (goal === null) return;
    event.preventDefault();
    // what is chosen is what somebody who skips to the text wants
    const chosen = goal.matches(".panel") ? goal.querySelector<HTMLElement>("[data-panel] h2") : null;
    const target = chosen ?? goal.querySelector<HTMLElement>("a[href], button") ?? goal;
    target.focus();
    target.scrollIntoView({ block: "start" });
  });
}
