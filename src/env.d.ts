/** Not yet in TypeScript's library: the part of Trusted Types that `policy.ts` uses. */
declare var trustedTypes: { createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown } | undefined;
