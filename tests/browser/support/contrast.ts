/**
 * Texts whose contrast axe cannot tell, decided by hand: what they stand on, and the ratio that was found.
 * Whoever changes their colours measures again.
 */
export const DECIDED: Record<string, string> = {};
