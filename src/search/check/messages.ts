import type { CheckAnswer } from './answer.ts';
import type { CheckProgress } from './check-text.ts';
import type { DeskPlace } from './desk.ts';

/** Said once, before a text is sent. */
export interface StartCheck extends DeskPlace {
  readonly type: 'start';
}

/** A text to be compared; a newer one replaces it. */
export interface CheckMessage {
  readonly type: 'check';
  readonly id: number;
  readonly text: string;
}

/** The text that was sent last is not wanted any more. */
export interface CancelCheck {
  readonly type: 'cancel';
}

export type ToCheckWorker = StartCheck | CheckMessage | CancelCheck;

export interface CheckStep extends CheckProgress {
  readonly type: 'progress';
  readonly id: number;
}

export interface CheckDone extends CheckAnswer {
  readonly type: 'done';
  readonly id: number;
}

/** What is needed for comparing did not come whole. The worker is then of no more use; a new one tries again. */
export interface CheckUnavailable {
  readonly type: 'unavailable';
  readonly id: number;
}

/** Said once, when the worker runs. */
export interface CheckReady {
  readonly type: 'ready';
}

export type FromCheckWorker = CheckReady | CheckStep | CheckDone | CheckUnavailable;
