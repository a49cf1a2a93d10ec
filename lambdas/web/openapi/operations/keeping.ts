import * as v from 'valibot';
import { JOBS_FORMATS } from '../../formats.ts';
import { NOT_FOUND, type Operation, problemAnswer } from '../operation.ts';

const DELETED = {
  description: 'It goes, with everything in every room of the store; within minutes nothing is left',
  content: {
    'application/json': { schema: 'Deletion' as const, example: { work: '/works/treaty' } },
  },
};

/** What those who keep the site do. */
export const KEEPING_OPERATIONS: readonly Operation[] = [
  {
    id: 'jobs',
    method: 'get',
    path: '/jobs',
    summary: 'How far comparing everything again is',
    formats: { given: JOBS_FORMATS, schema: 'Jobs' },
    answers: {},
  },
  {
    id: 'deletionPage',
    method: 'get',
    path: '/works/:work/deletion',
    summary: 'The page that asks before a work is deleted',
    answers: { 200: { description: 'The page', content: { 'text/html': {} } }, 404: NOT_FOUND },
  },
  {
    id: 'confirmDeletion',
    method: 'post',
    path: '/works/:work/deletion',
    summary: 'Delete a work for good, as the page does it',
    form: {
      fields: v.object({ confirm: v.pipe(v.string(), v.description('The work’s id once more')) }),
      file: false,
      example: { confirm: 'aobahama-water-notice' },
    },
    answers: {
      202: DELETED,
      303: { description: 'For browsers: the first page', headers: { Location: 'The page' } },
      400: problemAnswer('The id was not typed'),
      404: NOT_FOUND,
    },
  },
  {
    id: 'deleteWork',
    method: 'delete',
    path: '/works/:work',
    summary: 'Delete a work for good',
    description: 'Nothing asks again. Until the deletion is over, an hour later, the id is not free.',
    answers: {
      202: DELETED,
      303: { description: 'For browsers: the first page', headers: { Location: 'The page' } },
      404: NOT_FOUND,
    },
  },
];
