/** How long an answer is waited for, in ms. */
const PATIENCE_MS = 12_000;

/**
 * The text of a file that the build wrote beside the page, or into it where the page is one file.
 * `root`: from the page to the folder of the site. @throws Error where it cannot be had
 */
export async function fileOf(file: string, root: string): Promise<string> {
  const inline = document.getElementById(`data:${file}`);
  if (inline !== null) return inline.textContent;
  const answer = await fetch(root + file, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`${file}: status ${answer.status}`);
  return answer.text();
}
