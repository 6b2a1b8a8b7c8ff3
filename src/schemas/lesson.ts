import * as z from 'zod';
import { codeSchema, passageCode, text, textFields, uniqueList } from './common.ts';

/** For whom a lesson is meant. */
export const AUDIENCES = [
  'party-members',
  'cadres',
  'new-cadres',
  'village-cadres',
  'young-cadres',
  'trainers',
] as const;

/** On what occasion it is taught. */
export const LESSON_OCCASIONS = ['micro-lesson', 'party-day', 'class', 'field', 'seminar'] as const;

const minutes = z
  .number({ error: '分钟数写数字，例如：15' })
  .int({ error: '分钟数写整数' })
  .positive({ error: '分钟数要大于 0' });

const step = z.strictObject({
  /** What the step is called. */
  title: text,
  /** Minutes it takes. */
  minutes,
  /** What is done. */
  activity: text,
  /** Texts and passages used, by code. */
  materials: uniqueList(passageCode).default([]),
  /** For the teacher only. */
  teacherNote: text.optional(),
});

const question = z.strictObject({
  /** The question. */
  question: text,
  /** The answer, in a sentence. */
  answer: text,
  /** The passage that proves it, by code. */
  evidence: passageCode,
});

/** A lesson: timed steps over exact materials. */
export const lessonSchema = z
  .strictObject({
    ...textFields,
    /** L with a number, never reused. */
    code: codeSchema('lessons'),
    /** The title. */
    title: text,
    /** What the lesson is about, in one or two sentences. */
    summary: text,
    /** For whom. */
    audience: uniqueList(z.enum(AUDIENCES, { error: `对象 audience 取自：${AUDIENCES.join('、')}` })).min(1, {
      error: '对象 audience 至少写一项',
    }),
    /** On what occasion. */
    occasion: z.enum(LESSON_OCCASIONS, { error: `场合 occasion 取其一：${LESSON_OCCASIONS.join('、')}` }),
    /** Minutes in all; the steps must add up to it. */
    minutes,
    /** What a participant can do afterwards. */
    objectives: z.array(text).min(1, { error: '至少写一条教学目标 objectives' }),
    /** The course of the lesson. */
    steps: z.array(step).min(1, { error: '至少写一个步骤 steps' }),
    /** Questions for discussion, without a fixed answer. */
    discussion: z.array(text).default([]),
    /** Questions for self-test, each with the passage that answers it. */
    questions: z.array(question).default([]),
  })
  .refine((lesson) => lesson.steps.reduce((sum, { minutes: part }) => sum + part, 0) === lesson.minutes, {
    path: ['minutes'],
    error: '各步骤的分钟数相加不等于 minutes，请改其中一处',
  });
