/** Name of the one Trusted Types policy: the content policy allows it, and own-script.ts creates it. */
export const trustedPolicy = 'statuary';
