/** The routes as an OpenAPI 3.1 document. The routes' own formats and the answers' own schemas go into it. */
import { apiPrefix } from '../addresses.ts';
import type { AuthSettings } from '../auth/settings.ts';
import { type Format, MEDIA_TYPES } from '../formats.ts';
import { type Answer, NOT_ACCEPTABLE, type Operation, type Parameter, problemAnswer } from './operation.ts';
import { COMPARISON_OPERATIONS } from './operations/comparisons.ts';
import { FORM_OPERATIONS } from './operations/forms.ts';
import { KEEPING_OPERATIONS } from './operations/keeping.ts';
import { PERMIT_OPERATIONS } from './operations/permits.ts';
import { SIGNING_IN_OPERATIONS } from './operations/signing-in.ts';
import { WATCHING_OPERATIONS } from './operations/watching.ts';
import { WORK_OPERATIONS } from './operations/works.ts';
import { jsonSchemaOf, namedSchemas, reference } from './schemas.ts';
import { securityOf, securitySchemes } from './security.ts';

/** What a site has beyond what every site has. */
export interface DocumentedSite {
  readonly auth?: AuthSettings;
  readonly permits?: boolean;
}

export const operationsOf = ({ auth, permits }: DocumentedSite): readonly Operation[] => [
  ...WORK_OPERATIONS,
  ...COMPARISON_OPERATIONS,
  ...FORM_OPERATIONS,
  ...WATCHING_OPERATIONS,
  ...KEEPING_OPERATIONS,
  ...(permits ? PERMIT_OPERATIONS : []),
  ...(auth ? SIGNING_IN_OPERATIONS : []),
];

/** Of the parts of paths. The examples are of the corpus, which `npm start` serves. */
const PARTS: { readonly [name: string]: Parameter } = {
  work: { description: 'The work’s id', example: 'aobahama-water-notice' },
  version: { description: 'The version’s id', example: 'literal-translation-d418cfb5' },
  pair: {
    description: 'The ids of the two versions, with two dots between them',
    example: 'literal-translation-d418cfb5..formal-translation-a43e3d4d',
  },
  watch: { description: 'The watch’s id', example: 'example-org-0d1e2f3a' },
  page: { description: 'The page’s number, from 1; a short comparison has one', example: '1' },
  change: { description: 'The change’s id', example: 'wording-0t6zi930vpm' },
};

const DESCRIPTION = `What changed between the versions of translations.

Every page stands under one address. The same thing for programs stands beside it under the address with a suffix
(\`.json\`, \`.csv\`, \`.docx\` …), and under the page's own address for who accepts that media type. Answers carry an
\`ETag\`; files and texts of versions never change, everything else is looked at again with \`If-None-Match\`.
What was wrong is told as problem details (RFC 9457).

`;
const OPEN = 'Nobody asks here who you are.';
const SIGNED = `Calls carry a token of the issuer's, \`Authorization: Bearer …\`; browsers have a session's cookie instead. Under \`${apiPrefix}\`
everything stands once more for programs, and only a token is taken there. Each call says which role it needs.`;

export function openApiDocument(site: DocumentedSite = {}): object {
  const { auth } = site;
  const paths: { [path: string]: { [method: string]: unknown } } = {};
  for (const operation of operationsOf(site))
    for (const { path, format } of addressesOf(operation)) {
      const at = path.replace(/:(\w+)(\{[^/]*\})?/g, '{$1}');
      paths[at] = { ...paths[at], [operation.method]: operationObject(operation, at, site, format) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Variorum',
      version: '1',
      description: DESCRIPTION + (auth ? SIGNED : OPEN),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }, ...(auth ? [{ url: apiPrefix, description: 'With a token alone' }] : [])],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: securitySchemes(auth),
    },
  };
}

interface Address {
  readonly path: string;
  /** Of the suffix; undefined where the reader's `Accept` decides. */
  readonly format?: Format;
}

const addressesOf = ({ path, formats }: Operation): readonly Address[] => [
  { path },
  ...(formats?.given ?? [])
    .filter((format) => format !== 'html')
    .map((format) => ({ path: `${path}.${format}`, format })),
];

function operationObject(operation: Operation, path: string, site: DocumentedSite, format?: Format): object {
  const { id, method, summary, description, query = {}, form } = operation;
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId: format === undefined ? id : `${id}_${format}`,
    summary: format === undefined ? summary : `${summary}, as ${MEDIA_TYPES[format]}`,
    description,
    security: securityOf(site.auth, operation),
    parameters: [
      ...parts.map((name) => parameter(name, 'path', PARTS[name])),
      ...Object.entries(query).map(([name, one]) => parameter(name, 'query', one)),
      ...(method !== 'get'
        ? [parameter('Sec-Fetch-Site', 'header', SAME_SITE, site.auth === undefined)]
        : []),
    ],
    requestBody: form && formBody(form),
    responses: Object.fromEntries(
      Object.entries(answersOf(operation, site, format)).map(([status, answer]) => [
        status,
        answerObject(answer),
      ]),
    ),
  };
}

const SAME_SITE: Parameter = {
  description:
    'Says that no other site’s page asks for it. Browsers send it themselves; with a token it is not needed.',
  schema: { const: 'same-origin' },
  example: 'same-origin',
};

const parameter = (
  name: string,
  where: string,
  { description, schema, example }: Parameter,
  required = where !== 'query',
): object => ({
  name,
  in: where,
  required,
  description,
  schema: schema ?? { type: 'string' },
  example,
});

function formBody({ fields, file, example }: NonNullable<Operation['form']>): object {
  const schema = jsonSchemaOf(fields);
  const binary = {
    description:
      'Plain text, Markdown or HTML. May stand several times: each file becomes a version, labelled by its name',
    contentMediaType: 'application/octet-stream',
  };
  const whole = file
    ? {
        ...schema,
        properties: { ...schema.properties, file: binary },
        required: [...(schema.required ?? []), 'file'],
      }
    : schema;
  return { required: true, content: { 'multipart/form-data': { schema: whole, example } } };
}

function answersOf(
  operation: Operation,
  { auth }: DocumentedSite,
  format?: Format,
): { readonly [status: string]: Answer } {
  const { method, formats, answers } = operation;
  const isOpen = securityOf(auth, operation).some((one) => Object.keys(one).length === 0);
  const given = format ? [format] : (formats?.given ?? []);
  const content = given.map((one) => [
    MEDIA_TYPES[one],
    one === 'json' && formats?.schema ? { schema: formats.schema } : {},
  ]);
  const negotiated = formats !== undefined && format === undefined;
  // A redirection is for browsers, which ask for the page.
  const others = Object.entries(answers).filter(([status]) => !(format && status.startsWith('3')));
  return {
    ...(formats && { 200: { description: 'Here it is', content: Object.fromEntries(content) } }),
    ...Object.fromEntries(others),
    ...(method === 'get' && { 304: { description: 'It is as the `ETag` in `If-None-Match` says' } }),
    ...(auth && {
      401: problemAnswer(isOpen ? 'The token does not hold' : 'There is no token, or it does not hold'),
    }),
    ...((method !== 'get' || !isOpen) && {
      403: problemAnswer(
        isOpen
          ? 'The form comes from another site'
          : 'The role does not suffice, or the form comes from another site',
      ),
    }),
    ...(negotiated && { 406: NOT_ACCEPTABLE }),
    default: problemAnswer('The store does not answer, or there is a fault in the program'),
  };
}

const answerObject = ({ description, content, headers }: Answer): object => ({
  description,
  headers:
    headers &&
    Object.fromEntries(
      Object.entries(headers).map(([name, said]) => [
        name,
        { description: said, schema: { type: 'string' } },
      ]),
    ),
  content:
    content &&
    Object.fromEntries(
      Object.entries(content).map(([type, { schema, example }]) => [
        type,
        { schema: schema ? reference(schema) : type.endsWith('json') ? {} : { type: 'string' }, example },
      ]),
    ),
});
