import { VERSION_FORMATS, WORK_FORMATS, WORKS_FORMATS } from '../../formats.ts';
import { NOT_ACCEPTABLE, NOT_FOUND, type Operation } from '../operation.ts';

/** Works and their versions. */
export const WORK_OPERATIONS: readonly Operation[] = [
  {
    id: 'home',
    method: 'get',
    path: '/',
    summary: 'The first page: all works with their latest verdicts',
    answers: {
      200: {
        description: 'The page, or the list of works for programs',
        content: { 'text/html': {}, 'application/json': { schema: 'Works' } },
      },
      406: NOT_ACCEPTABLE,
    },
  },
  {
    id: 'works',
    method: 'get',
    path: '/works',
    summary: 'All works with their latest verdicts',
    formats: { given: WORKS_FORMATS.filter((format) => format !== 'html'), schema: 'Works' },
    answers: { 308: { description: 'The page is the first page', headers: { Location: '/' } } },
  },
  {
    id: 'work',
    method: 'get',
    path: '/works/:work',
    summary: 'A work: its versions in the order of time, and the comparisons between them',
    formats: { given: WORK_FORMATS, schema: 'Work' },
    answers: { 404: NOT_FOUND },
  },
  {
    id: 'version',
    method: 'get',
    path: '/works/:work/versions/:version',
    summary: 'A version with its text as it is compared',
    description: 'The text alone never changes under its address.',
    formats: { given: VERSION_FORMATS, schema: 'Version' },
    answers: { 404: NOT_FOUND },
  },
  {
    id: 'original',
    method: 'get',
    path: '/works/:work/versions/:version/original',
    summary: 'The file of a version as it was uploaded, byte for byte; it never changes',
    answers: {
      200: { description: 'The file', content: { 'application/octet-stream': {} } },
      404: NOT_FOUND,
    },
  },
  {
    id: 'homeState',
    method: 'get',
    path: '/state',
    summary: 'Whether uploads for works that could not be founded are still being read',
    answers: { 200: { description: 'The state', content: { 'application/json': { schema: 'State' } } } },
  },
  {
    id: 'workState',
    method: 'get',
    path: '/works/:work/state',
    summary: 'Whether something of a work is still on its way',
    description:
      'Ask again every few seconds; when `tag` changes, the work’s page has changed. A server on a laptop also streams the states as server-sent events, at `/works/{work}/events`.',
    answers: {
      200: { description: 'The state', content: { 'application/json': { schema: 'State' } } },
      404: NOT_FOUND,
    },
  },
];
