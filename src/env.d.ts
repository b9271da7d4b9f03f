/** Not yet in TypeScript's library: the part of Trusted Types that `policy.ts` uses. */
declare var trustedTypes:
  | {
      createPolicy(name: string, rules: { createHTML: (html: string) => string; createScriptURL: (address: string) => string }): unknown;
    }
  | undefined;
/** Not yet in TypeScript's library: whether the reader asks for little to be sent. */
interface Navigator {
  readonly connection?: { readonly saveData?: boolean };
}
