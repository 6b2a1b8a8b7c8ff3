import type { HastPluginList } from 'satteri';
import { numberHeadings } from './number-headings.ts';
import { numberPassages } from './passages.ts';

/**
 * Plugins that every body passes through, in this order. Neither reads what the other writes;
 * passages come first because links to them are the older promise.
 */
export const hastPlugins: HastPluginList = [numberPassages, numberHeadings];
