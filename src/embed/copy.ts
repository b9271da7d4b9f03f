/** Copies the words of a field; where the clipboard is not allowed, by the older way. False: they are marked, and the reader copies. */
export async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // oxlint-disable-next-line typescript/no-deprecated -- the one way without a permission
    return document.execCommand("copy");
  }
}
