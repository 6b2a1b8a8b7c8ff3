/** Longest text that is compared in one go, in UTF-16 units. */
export const CHECK_LIMIT = 50_000;
