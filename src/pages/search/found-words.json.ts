import type { APIRoute } from 'astro';
import { strings } from '../../strings.ts';

/** What the bar over found words says: few readers see it, so no page carries it. */
export const GET: APIRoute = () => Response.json(strings.found);
