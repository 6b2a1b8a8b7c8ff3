import type { APIRoute } from 'astro';
import { checkCitations } from '../../data/check-citations.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(checkCitations), { headers: { 'content-type': 'application/json; charset=utf-8' } });
