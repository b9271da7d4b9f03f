import type { HeaderRule } from "../../../scripts/read-headers.mjs";

/** The policies that every state of every page passes: section 5 of the contracts, to the letter. */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...["script-src", "style-src", "img-src", "connect-src", "manifest-src", "worker-src", "frame-src"].map((name) => `${name} 'self'`),
  ...["base-uri", "form-action", "object-src"].map((name) => `${name} 'none'`),
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** What the server of the browser tests sends with every answer, whatever `dist/_headers` says. */
export const policy: HeaderRule[] = [
  {
    path: /^/,
    headers: [
      ["content-security-policy", contentSecurityPolicy],
      ["x-content-type-options", "nosniff"],
      ["referrer-policy", "strict-origin-when-cross-origin"],
      ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
    ],
  },
];
