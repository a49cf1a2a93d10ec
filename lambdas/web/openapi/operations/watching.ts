import * as v from 'valibot';
import { role } from '../../../stages/documents.ts';
import { SCHEDULES_FORMATS, WATCHES_FORMATS } from '../../formats.ts';
import { NOT_FOUND, type Operation, problemAnswer } from '../operation.ts';

const answered = (description: string, example: object) => ({
  202: {
    description,
    content: { 'application/json': { schema: 'WatchSet' as const, example } },
  },
  303: { description: 'For browsers: the page with the watches', headers: { Location: 'The page' } },
  404: NOT_FOUND,
});
const WATCHES = '/works/treaty/watches';

/** Watched pages, and what runs by itself. */
export const WATCHING_OPERATIONS: readonly Operation[] = [
  {
    id: 'watches',
    method: 'get',
    path: '/works/:work/watches',
    summary: 'The watched pages of a work, and how they were found',
    formats: { given: WATCHES_FORMATS, schema: 'Watches' },
    answers: { 404: NOT_FOUND },
  },
  {
    id: 'addWatch',
    method: 'post',
    path: '/works/:work/watches',
    summary: 'Watch a web page for a work, or change how it is watched',
    description: 'It is looked at at once. Only public addresses are reached.',
    form: {
      fields: v.object({
        url: v.pipe(v.string(), v.description('Of the page')),
        every: v.optional(v.pipe(v.string(), v.description('From `15m` to `31d`; `6h` where left out'))),
        label: v.optional(v.pipe(v.string(), v.description('Of its versions'))),
        select: v.optional(v.pipe(v.string(), v.description('A CSS selector: only this part is the text'))),
        language: v.optional(v.pipe(v.string(), v.description('BCP 47; found out where it is left out'))),
        role: v.optional(role),
      }),
      file: false,
      example: { url: 'https://example.org/treaty.html', every: '6h', label: 'web page' },
    },
    answers: {
      ...answered('It is watched', { watches: WATCHES, watch: 'example-org-0d1e2f3a' }),
      400: problemAnswer('The page cannot be watched so'),
    },
  },
  {
    id: 'confirmWatchRemoval',
    method: 'post',
    path: '/works/:work/watches/removal',
    summary: 'End a watch, as the page does it',
    form: {
      fields: v.object({ watch: v.pipe(v.string(), v.description('The watch’s id')) }),
      file: false,
      example: { watch: 'example-org-0d1e2f3a' },
    },
    answers: {
      ...answered('There is no such watch any more', { watches: WATCHES }),
      400: problemAnswer('No watch was named'),
    },
  },
  {
    id: 'removeWatch',
    method: 'delete',
    path: '/works/:work/watches/:watch',
    summary: 'End a watch',
    description: 'The versions that came of it stay.',
    answers: answered('There is no such watch any more', { watches: WATCHES }),
  },
  {
    id: 'schedules',
    method: 'get',
    path: '/schedules',
    summary: 'What runs by itself: its last runs, what they did, and the next one',
    formats: { given: SCHEDULES_FORMATS, schema: 'Schedules' },
    answers: {},
  },
];
