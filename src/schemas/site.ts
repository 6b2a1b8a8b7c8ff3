import * as z from 'zod';
import { reference, text } from './common.ts';

/** What an institution fills in once for its own portal. */
export const siteSchema = z.strictObject({
  /** Name of the portal. */
  name: text,
  /** Name where room is short. */
  shortName: text,
  /** One sentence for search engines and the head of the home page. */
  description: text,
  /** Public address, with https:// and without path; used in feeds and citations only. */
  origin: z.url({ protocol: /^https?$/, error: '网址要以 http:// 或 https:// 开头' }).optional(),
  /** 主办单位; not shown while empty. */
  institution: text.optional(),
  /** ICP 备案号; not shown while empty. */
  icp: text.optional(),
  /** 公安备案号; not shown while empty. */
  police: text.optional(),
  /** How readers reach the editors. */
  contact: text.optional(),
  /** Quotation shown on the home page; must be `verified`. */
  homeQuotation: reference('quotations').optional(),
  /** What a reader may type into the search field, as examples. */
  searchHint: text.optional(),
  /** What this portal is, in paragraphs, for the page about it. */
  about: z.array(text).default([]),
  /** Which sketch map the places are drawn on; left out, they are listed without a map. */
  sketchMap: z.enum(['yellow-river'], { error: '示意图 sketchMap 目前只有 yellow-river（黄河下游）' }).optional(),
  /** How many 学时 a lesson of so many minutes counts: the row with the largest `from` that it reaches. */
  studyHours: z
    .array(
      z.strictObject({
        /** From so many minutes on. */
        from: z.number({ error: '分钟数 from 写数字' }).int({ error: '分钟数 from 写整数' }).nonnegative(),
        /** So many 学时. */
        hours: z.number({ error: '学时 hours 写数字，例如：0.5' }).positive({ error: '学时 hours 要大于 0' }),
      }),
    )
    .refine((rows) => rows.some(({ from }) => from === 0), { error: '学时规则 studyHours 要有一行 from: 0' })
    .default([
      { from: 0, hours: 0.25 },
      { from: 16, hours: 0.5 },
      { from: 30, hours: 1 },
    ]),
  /** Hosts that may be linked; a host includes its subdomains. */
  linkHosts: z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: '只写主机名，例如：people.com.cn' })),
});
export type Site = z.infer<typeof siteSchema>;
