/** Requests that nobody should send, by what they try. */

export interface BadRequest {
  readonly category: string;
  readonly what: string;
  readonly method?: string;
  readonly path?: string;
  /** In place of what a browser on this site would send; `undefined` leaves one out. */
  readonly headers?: { readonly [name: string]: string | undefined };
  readonly body?: string | Uint8Array;
  /** Bytes that are no request of the kind above: for the laptop's socket alone. */
  readonly raw?: string;
}

const FORM = 'application/x-www-form-urlencoded';
const repeated = (text: string, times: number): string => text.repeat(times);

const multipart = (fields: { readonly [name: string]: string }, filename = 'notice.txt', file = 'One.') => ({
  headers: { 'content-type': 'multipart/form-data; boundary=edge7MA4' },
  body: `${Object.entries(fields)
    .map(
      ([name, value]) => `--edge7MA4\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join(
      '',
    )}--edge7MA4\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\n\r\n${file}\r\n--edge7MA4--\r\n`,
});
const urlencoded = (body: string) => ({ headers: { 'content-type': FORM }, body });

const get = (category: string, what: string, path: string, more: Partial<BadRequest> = {}): BadRequest => ({
  category,
  what,
  path,
  ...more,
});
const post = (category: string, what: string, path: string, more: Partial<BadRequest> = {}): BadRequest => ({
  category,
  what,
  method: 'POST',
  path,
  ...more,
});
const VERSIONS = '/works/harbour/versions';
const REQUESTS = '/works/harbour/requests';

const traversal = [
  ['dots', '/../../etc/passwd'],
  ['encoded dots', '/%2e%2e/%2e%2e/etc/passwd'],
  ['encoded slashes in a work', '/works/..%2f..%2fetc%2fpasswd'],
  ['backslashes in a work', '/works/..%5c..%5cwindows'],
  ['twice encoded', '/works/%252e%252e%252f'],
  ['dots in a version', `${VERSIONS}/..%2f..%2ftext.json`],
  ['dots in an original', `${VERSIONS}/..%2f..%2fx/original`],
  ['dots in a pair', '/works/harbour/compare/..%2f..%2fa..b'],
  ['dots in a page', '/works/harbour/compare/a..b/pages/..%2f1'],
  ['an asset above the assets', '/assets/..%2f..%2fpackage.json'],
  ['another room of the store', '/works/_/versions/a'],
  ['a drive', '/works/C:%5c'],
] as const;

const addresses = [
  ['a NUL', '/works/%00'],
  ['half a UTF-8 letter', '/works/%E0%A4'],
  ['a lone percent sign', '/works/%'],
  ['an overlong dot', '/works/%c0%ae%c0%ae'],
  ['2,000 letters', `/works/${repeated('x', 2000)}`],
  ['2,000 slashes', repeated('/', 2000)],
  ['a letter that turns the writing', '/works/%E2%80%AEtxt'],
  ['a letter that cannot be seen', '/works/har%E2%80%8Bbour'],
  ['Cyrillic letters that look Latin', '/works/h%D0%B0rbour'],
  ['letters of full width', '/works/%EF%BD%88arbour'],
  ['a name of the language’s own', '/works/__proto__'],
  ['another', '/works/constructor/versions/toString'],
  ['a page that is a number too large', '/works/harbour/compare/a..b/pages/99999999999999999999'],
  ['a page below the first', '/works/harbour/compare/a..b/pages/-1'],
  ['a suffix nobody writes', '/works/harbour.exe'],
  ['a pair of four', '/works/harbour/compare/a..b..c..d'],
] as const;

const queries = [
  ['a script in a search', '/?find=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['a notice nobody gives', '/works/harbour?notice=%3Cb%3EYou%20won'],
  ['the same name 500 times', `/?${repeated('find=a&', 500)}`],
  ['half a letter in a search', '/?find=%E0%A4%A'],
  ['a language that is a header', '/?lang=en%0d%0aSet-Cookie:%20a=b'],
  ['a language that is none', '/?lang=../../x'],
  ['a severity that is none', '/feed.atom?severity=%00'],
  ['a search of 5,000 letters', `/?find=${repeated('%F0%9F%98%80', 400)}`],
] as const;

const methods = ['PUT', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACK'] as const;

export const BAD_REQUESTS: readonly BadRequest[] = [
  ...traversal.map(([what, path]) => get('path and key traversal', what, path)),
  ...addresses.map(([what, path]) => get('addresses', what, path)),
  ...queries.map(([what, path]) => get('queries', what, path)),
  ...methods.map((method) => ({ category: 'methods', what: method, method, path: '/works/harbour' })),
  { category: 'methods', what: 'DELETE of what is read only', method: 'DELETE', path: '/openapi.json' },
  get('methods', 'GET with a body', '/', { body: 'x', headers: { 'content-length': '1' } }),

  post('another site’s forms', 'a form of another site', VERSIONS, {
    ...urlencoded('label=a'),
    headers: { 'content-type': FORM, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  }),
  post('another site’s forms', 'a form that does not say whose', VERSIONS, {
    body: 'label=a',
    headers: { 'content-type': FORM, 'sec-fetch-site': undefined },
  }),
  post('another site’s forms', 'text that looks like a form', VERSIONS, {
    body: 'label=a',
    headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site', origin: 'null' },
  }),
  {
    category: 'another site’s forms',
    what: 'a deletion from another site',
    method: 'DELETE',
    path: '/works/harbour',
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  },

  post('forms', 'no body', VERSIONS, { headers: { 'content-type': FORM } }),
  post('forms', 'no type', VERSIONS, { body: 'label=a' }),
  post('forms', 'JSON', VERSIONS, { body: '{"a":1}', headers: { 'content-type': 'application/json' } }),
  post('forms', 'a type that is none', VERSIONS, { body: 'a', headers: { 'content-type': '\u0001/;;=' } }),
  post('forms', 'multipart without a boundary', VERSIONS, {
    body: '--edge7MA4--',
    headers: { 'content-type': 'multipart/form-data' },
  }),
  post('forms', 'multipart with another boundary', VERSIONS, {
    body: '--y\r\n\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=edge7MA4' },
  }),
  post('forms', 'multipart that ends half-way', VERSIONS, {
    body: '--edge7MA4\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    headers: { 'content-type': 'multipart/form-data; boundary=edge7MA4' },
  }),
  post('forms', 'ten thousand parts', VERSIONS, {
    ...multipart({}),
    body: repeated('--edge7MA4\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n', 10_000),
  }),
  post('forms', 'ten thousand fields', REQUESTS, urlencoded(repeated('a=1&', 10_000))),
  post('forms', 'a form packed with gzip', VERSIONS, {
    body: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3),
    headers: { 'content-type': FORM, 'content-encoding': 'gzip' },
  }),
  post('forms', 'fields of the language’s own names', REQUESTS, urlencoded('__proto__=a&constructor=b')),
  post('forms', 'half a letter in a field', REQUESTS, urlencoded('before=%E0%A4&after=%')),
  post('forms', 'a pair of dots', REQUESTS, urlencoded('pair=../..')),
  post('forms', 'a pair that is a script', REQUESTS, urlencoded('before=%3Cscript%3E&after=%3C/script%3E')),
  post('forms', 'a deletion that is not confirmed', '/works/harbour/deletion', urlencoded('id=other')),

  post('uploads', 'no label', VERSIONS, multipart({})),
  post('uploads', 'a label that climbs', VERSIONS, multipart({ label: '../../x' })),
  post('uploads', 'a label of 10,000 letters', VERSIONS, multipart({ label: repeated('x', 10_000) })),
  post(
    'uploads',
    'a label with a line feed and a header',
    VERSIONS,
    multipart({ label: 'a\r\nSet-Cookie: a=b' }),
  ),
  post('uploads', 'a file name that climbs', VERSIONS, multipart({ label: '' }, '../../../etc/cron.d/x')),
  post('uploads', 'a file name with a NUL', VERSIONS, multipart({ label: '' }, 'a\u0000.txt')),
  post('uploads', 'a language that is none', VERSIONS, multipart({ label: 'a', language: '<b>' })),
  post('uploads', 'a day no calendar has', VERSIONS, multipart({ label: 'a', time: '2024-02-31' })),
  post('uploads', 'a role that is none', VERSIONS, multipart({ label: 'a', role: 'admin' })),
  post('uploads', 'an empty file', VERSIONS, multipart({ label: 'a' }, 'a.txt', '')),
  post(
    'uploads',
    'a program under a text’s name',
    VERSIONS,
    multipart({ label: 'a' }, 'a.txt', '\u007fELF\u0002\u0001\u0001\u0000'),
  ),
  post('uploads', 'a work whose id climbs', '/works', multipart({ title: 'T', id: '../../x', label: 'a' })),
  post(
    'uploads',
    'a work whose id looks like another',
    '/works',
    multipart({ title: 'T', id: 'h\u0430rbour', label: 'a' }),
  ),
  post('uploads', 'a work that is there', '/works', multipart({ title: 'T', id: 'harbour', label: 'a' })),
  post('uploads', 'a version of no work', '/works/nothing/versions', multipart({ label: 'a' })),

  get('headers', '“Accept” that takes nothing we have', '/works/harbour', {
    headers: { accept: 'image/png' },
  }),
  get('headers', '“Accept” of 5,000 letters', '/', { headers: { accept: repeated('a/b;q=0.1,', 500) } }),
  get('headers', '“Accept-Language” of 500 tags', '/', {
    headers: { 'accept-language': repeated('xx-yy;q=2,', 500) },
  }),
  get('headers', 'a cookie of nothing but signs', '/', {
    headers: { cookie: '=;=;;lang=%E0%A4;__proto__=1' },
  }),
  get('headers', 'a tag that is none', '/', { headers: { 'if-none-match': '"""W/,*' } }),
  get('headers', 'a range of an original', '/', { headers: { range: 'bytes=99999999999-0' } }),
  get('headers', 'a forwarded host', '/works.json', {
    headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  }),
  get('headers', 'a method that overrides', '/works/harbour', {
    headers: { 'x-http-method-override': 'DELETE' },
  }),

  ...(
    [
      ['another’s name (DNS rebinding)', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'],
      ['no name', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
      ['two names', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n'],
      ['as to a proxy', 'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
      ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
      ['noise', '\u0000\u0001\u0002\r\n\r\n'],
      ['TLS on a plain port', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
      ['HTTP/9', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n'],
      ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n'],
      ['a header without a colon', 'GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n'],
      ['a folded header', 'GET / HTTP/1.1\r\nHost: localhost\r\nA: b\r\n c\r\nConnection: close\r\n\r\n'],
      [
        'a control in a header',
        'GET / HTTP/1.1\r\nHost: localhost\r\nA: \u0001\r\nConnection: close\r\n\r\n',
      ],
      ['headers of 40 KB', `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${repeated('a', 40_000)}\r\n\r\n`],
      ['a length that is no number', 'POST /works HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n'],
      ['a negative length', 'POST /works HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
      [
        'two lengths (smuggling)',
        'POST /works HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      ],
      [
        'a length and chunks (smuggling)',
        'POST /works HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ],
      [
        'a chunk that is none',
        'POST /works HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      ],
      ['an unknown coding', 'POST /works HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: smuggled\r\n\r\n'],
      [
        'an expectation',
        'POST /works HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\nConnection: close\r\n\r\n',
      ],
      [
        'a length far above the limit',
        `POST ${VERSIONS} HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${FORM}\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n`,
      ],
      [
        'a header of a line more in an address',
        'GET /%0d%0aSet-Cookie:a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      ],
    ] as const
  ).map(([what, raw]) => ({ category: 'bytes on the wire', what, raw })),
];
