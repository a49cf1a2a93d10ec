import { SEVERITIES } from '../../../../engine/index.ts';
import { COMPARISON_FORMATS, CORRIGENDUM_FORMATS } from '../../formats.ts';
import { NOT_FOUND, type Operation, problemAnswer } from '../operation.ts';

const SEVERITY = {
  severity: {
    description: 'The least severity that is told of',
    schema: { enum: SEVERITIES },
    example: 'major',
  },
};
const FEED = {
  description: 'An Atom feed: an entry a comparison, with the changes in it',
  content: { 'application/atom+xml': {} },
};
const NO_SEVERITY = problemAnswer('There is no such severity');

/** Comparisons, and feeds of them. */
export const COMPARISON_OPERATIONS: readonly Operation[] = [
  {
    id: 'comparison',
    method: 'get',
    path: '/works/:work/compare/:pair',
    summary: 'What changed between two versions',
    description:
      'What has words of its own (page, text, Markdown, Word, Excel) is written in the language that `Accept-Language` asks for: English or Japanese. The tables have one row a change; Word has tracked changes, of which accepting all gives the later version and rejecting all the earlier one; TMX, XLIFF and TEI have both versions. While a due comparison is being made, its page says so and its data is a 404.',
    formats: { given: COMPARISON_FORMATS, schema: 'Comparison' },
    answers: { 404: problemAnswer('There is no such comparison, or not yet') },
  },
  {
    id: 'corrigendum',
    method: 'get',
    path: '/works/:work/compare/:pair/corrigendum',
    summary: 'What corrects the earlier version into the later one, for print',
    description:
      'A list of corrections, “for … read …”, with their places in the earlier version; in Japanese a 正誤表. Spacing and typography are left out.',
    formats: { given: CORRIGENDUM_FORMATS },
    answers: { 404: problemAnswer('There is no such comparison, or not yet') },
  },
  {
    id: 'comparisonPage',
    method: 'get',
    path: '/works/:work/compare/:pair/pages/:page',
    summary: 'A page of a long comparison',
    answers: {
      200: { description: 'The page', content: { 'text/html': {} } },
      404: problemAnswer('There is no such page, or not yet'),
    },
  },
  {
    id: 'change',
    method: 'get',
    path: '/works/:work/compare/:pair/changes/:change',
    summary: 'A change, wherever in its comparison it stands',
    description: 'Lasts while its sentences do.',
    answers: {
      303: { description: 'Its place', headers: { Location: 'The page, and on it the change' } },
      404: problemAnswer('There is no such change, or not yet'),
    },
  },
  {
    id: 'feed',
    method: 'get',
    path: '/feed.atom',
    summary: 'The latest comparisons of all works',
    query: SEVERITY,
    answers: { 200: FEED, 400: NO_SEVERITY },
  },
  {
    id: 'workFeed',
    method: 'get',
    path: '/works/:work/feed.atom',
    summary: 'The latest comparisons of a work',
    query: SEVERITY,
    answers: { 200: FEED, 400: NO_SEVERITY, 404: NOT_FOUND },
  },
  {
    id: 'openapi',
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answers: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': {} } } },
  },
];
