/** A pair breaks after its separator; what has none stays on one line. */
export const brokenLines = (text: string): string[] => {
  const at = text.search(/(?<=\/) |(?<=／)|(?=（)| (?=\()/);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at).trimStart()];
};
