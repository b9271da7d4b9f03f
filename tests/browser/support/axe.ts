import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { DECIDED } from "./contrast";

/** What axe finds on the page as it stands: its violations, and the texts whose contrast nobody has decided yet. */
export async function examine(page: Page, only?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations", "incomplete"] });
  const { violations, incomplete } = await (only === undefined ? builder : builder.withRules(only)).analyze();
  const undecided: string[] = [];
  for (const { nodes } of incomplete.filter(({ id }) => id === "color-contrast")) {
    for (const { target, html, any } of nodes) {
      const element = page.locator(target.join(" ")).first();
      const decided = await element.evaluate((node, list) => list.some((selector) => node.matches(selector)), Object.keys(DECIDED));
      if (!decided)
        undecided.push(`undecided contrast: ${target.join(" ")} ${html.slice(0, 120)} (${any.map(({ message }) => message).join(" ")})`);
    }
  }
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`), ...undecided];
}
