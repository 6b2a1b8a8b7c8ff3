import type { HastPluginList } from 'satteri';
import { alignCells } from './align-cells.ts';
import { numberHeadings } from './number-headings.ts';
import { numberPassages } from './passages.ts';

/**
 * Plugins that every body passes through, in this order. None reads what another writes;
 * passages come first because links to them are the older promise.
 */
export const hastPlugins: HastPluginList = [numberPassages, numberHeadings, alignCells];
