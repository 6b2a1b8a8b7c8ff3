/** Names of the hatches for the parts of a whole, in the order of use. */
export const HATCHES = ['slant', 'plain', 'dots', 'level', 'cross', 'upright'] as const;
