import * as v from 'valibot';
import { NOT_FOUND, type Operation, problemAnswer } from '../operation.ts';
import { foundingFields, versionFields } from './forms.ts';

const file = {
  filename: v.pipe(v.string(), v.description('With its suffix, by which it is read')),
  bytes: v.pipe(v.string(), v.regex(/^[1-9]\d*$/), v.description('How many the file has')),
  sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/), v.description('Of the file, 64 hex digits')),
};
const EXAMPLE = {
  language: 'en',
  filename: 'final.txt',
  bytes: '5242880',
  sha256: 'c036cbb7553a909f8b8877d4461924307f27ecb66cff928eeeafd569c3887e29',
};
const ANSWERS = {
  200: {
    description: 'The work has this file already: nothing is to be sent',
    content: { 'application/json': { schema: 'Permitted' as const } },
  },
  201: {
    description: 'Send the file now, as the permit says; it is taken with exactly this size and hash',
    content: { 'application/json': { schema: 'Permitted' as const } },
  },
  400: problemAnswer('Something is missing in the form, or it is none'),
  413: problemAnswer('The file is larger than 20 MB'),
};
const HOW =
  'For files too large for a request. The answer’s `permit` has an address and fields: send them there as multipart/form-data, the file last as the field `file`, without any header of this site’s. What becomes of it is seen as with any other upload.';

/** Only where the store is a bucket. */
export const PERMIT_OPERATIONS: readonly Operation[] = [
  {
    id: 'permitVersion',
    method: 'post',
    path: '/works/:work/permits',
    summary: 'Be permitted to put a large file into the bucket, as another version of a work',
    description: HOW,
    form: {
      fields: v.object({ ...file, ...versionFields }),
      file: false,
      example: { ...EXAMPLE, label: 'final' },
    },
    answers: { ...ANSWERS, 404: NOT_FOUND },
  },
  {
    id: 'permitWork',
    method: 'post',
    path: '/permits',
    summary: 'Be permitted to put a large file into the bucket, as a new work’s first version',
    description: HOW,
    form: {
      fields: v.object({ ...file, ...foundingFields, ...versionFields }),
      file: false,
      example: { ...EXAMPLE, title: 'Charter of the Harbour', id: 'harbour-charter', label: 'provisional' },
    },
    answers: ANSWERS,
  },
];
