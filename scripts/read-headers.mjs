/** Reads the file `_headers`, in which Netlify, Cloudflare Pages and others take the headers of a static site. */

/**
 * @typedef {{ path: RegExp, headers: [name: string, value: string][] }} HeaderRule
 * A path stands at the start of its line, its headers below it, indented; `#` begins a comment.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ path: pathPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(readHeader(line.trim()));
  }
  return rules;
}

/**
 * The headers of every rule that fits a path; as on those hosts, a name given twice has both values, joined by a comma.
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const result = {};
  for (const [name, value] of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers)) {
    result[name] = result[name] === undefined ? value : `${result[name]}, ${value}`;
  }
  return result;
}

/** `*` stands for any characters, slashes too. */
function pathPattern(text) {
  return new RegExp(`^${text.split("*").map(escapeRegExp).join(".*")}$`);
}

function escapeRegExp(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

function readHeader(line) {
  const colon = line.indexOf(":");
  if (colon < 1) throw new Error(`_headers: "${line}" is not "Name: value"`);
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
