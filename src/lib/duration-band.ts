/** Lengths of lessons as they are planned: up to so many minutes, or longer than all of these. */
export const DURATIONS = ['15', '30', '45', '90', 'longer'] as const;
export type Duration = (typeof DURATIONS)[number];

/** The band that so many minutes belong to. */
export function durationOf(minutes: number): Duration {
  return DURATIONS.find((most) => minutes <= Number(most)) ?? 'longer';
}
