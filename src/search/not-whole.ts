/** Thrown when a file of the index has not come, or not whole. */
export class NotWhole extends Error {}
