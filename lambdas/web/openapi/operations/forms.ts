import * as v from 'valibot';
import { role } from '../../../stages/documents.ts';
import { NOT_FOUND, type Operation, problemAnswer } from '../operation.ts';

export const versionFields = {
  label: v.pipe(v.string(), v.description('Tells the version from the others of the work')),
  language: v.optional(v.pipe(v.string(), v.description('BCP 47; found out where it is left out'))),
  role: v.optional(role),
  time: v.optional(
    v.pipe(v.string(), v.description('ISO 8601 date or instant: the place in the work’s history')),
  ),
  tracked: v.optional(
    v.pipe(
      v.picklist(['accept', 'reject']),
      v.description(
        'What is done with changes that a word processor tracked inside the file; accepted by default',
      ),
    ),
  ),
};
export const foundingFields = {
  title: v.pipe(v.string(), v.description('Of the work')),
  id: v.optional(
    v.pipe(v.string(), v.description('Letters, digits and hyphens; made of the title where left out')),
  ),
  sourceLanguage: v.optional(v.pipe(v.string(), v.description('BCP 47'))),
};
const TOO_LARGE = problemAnswer('The file is larger than 20 MB');
const NO_FORM = problemAnswer('Something is missing in the form, or it is none');
const accepted = (code: string) => ({
  description: code === 'accepted' ? 'The file has arrived and is being read' : 'It is there already',
  content: {
    'application/json': {
      schema: 'Upload' as const,
      example: {
        code,
        work: '/works/treaty',
        ...(code === 'accepted'
          ? { upload: 'uploads/treaty/final.0d1e2f3a.txt' }
          : { version: 'final-0d1e2f3a' }),
      },
    },
  },
});
const PAGE = {
  description: 'For browsers: the page where it will be seen',
  headers: { Location: 'The page' },
};
const UPLOADED = {
  200: accepted('same-content'),
  202: accepted('accepted'),
  303: PAGE,
  400: NO_FORM,
  413: TOO_LARGE,
};

/** What changes the store. */
export const FORM_OPERATIONS: readonly Operation[] = [
  {
    id: 'addWork',
    method: 'post',
    path: '/works',
    summary: 'Found a work with its first version',
    form: {
      fields: v.object({
        ...foundingFields,
        ...versionFields,
      }),
      file: true,
      example: {
        title: 'Notice of the Harbour Master',
        id: 'harbour-notice',
        label: 'provisional',
        language: 'en',
        role: 'translation',
        time: '2026-01-12',
        file: 'The quay closes on 12 January.',
      },
    },
    answers: UPLOADED,
  },
  {
    id: 'addVersion',
    method: 'post',
    path: '/works/:work/versions',
    summary: 'Upload another version of a work',
    description:
      'What cannot be read is refused later, with the reason among the work’s `refusals`: follow the work’s state.',
    form: {
      fields: v.object(versionFields),
      file: true,
      example: {
        label: 'final',
        language: 'en',
        time: '2026-02-01',
        file: 'Water will be cut off on 20 January.',
      },
    },
    answers: { ...UPLOADED, 404: NOT_FOUND },
  },
  {
    id: 'requestComparison',
    method: 'post',
    path: '/works/:work/requests',
    summary: 'Ask for the comparison of any two versions of one language and role',
    form: {
      fields: v.object({
        before: v.pipe(v.string(), v.description('A version’s id')),
        after: v.pipe(v.string(), v.description('A version’s id')),
      }),
      file: false,
      example: {
        before: 'formal-translation-a43e3d4d',
        after: 'literal-translation-d418cfb5',
      },
    },
    answers: {
      202: {
        description: 'It is there, or will be soon',
        content: {
          'application/json': {
            schema: 'Request',
            example: { report: '/works/treaty/compare/final-0d1e2f3a..provisional-4b5c6d7e' },
          },
        },
      },
      303: { ...PAGE, description: 'For browsers: the comparison' },
      400: problemAnswer('These two are not compared'),
      404: NOT_FOUND,
    },
  },
];
