import { many, type Said, type StoredWords } from './kinds.ts';

const said = (title: string, detail: string, hint?: string): Said => ({ title, detail, hint });

export const EN = {
  pageTitle: '{title} · Variorum',
  skip: 'Skip to the content',
  whereYouAre: 'Where you are',
  signing: { signIn: 'Sign in', signOut: 'Sign out', signedInAs: 'Signed in as {name}' },
  listed: { comma: ', ', facts: ' · ' },
  /** Day, month by its name, year. */
  day: '{d} {month} {y}',
  months: 'January February March April May June July August September October November December'.split(' '),
  bytes: many('{n} byte', '{n} bytes'),
  pair: '{before} → {after}',
  roles: { translation: 'translation', source: 'source' },
  badge: '{n} {severity}',

  home: {
    title: 'Works',
    lead: 'The versions of translations, compared: what changed sentence by sentence, what kind of change it is, and how much it matters.',
    none: 'There is no work here yet. Add one below with its first version.',
    firstBeingMade: 'Its first comparison is being made.',
    nothingToCompare: 'Nothing to compare yet.',
    versions: many('{n} version', '{n} versions'),
    latestOf: 'the latest of {day}',
    beingRead: '{n} being read',
    notTakenIn: '{n} not taken in',
    count: many('{n} work', '{n} works'),
    found: many(
      '{n} of {all} works has “{words}” in its title',
      '{n} of {all} works have “{words}” in their titles',
    ),
    find: 'Find a work',
    findButton: 'Find',
    all: 'Show all',
    order: 'Order:',
    byTime: 'latest first',
    byTitle: 'by title',
    newWork: 'A new work',
    unfold: 'Upload the first version of another work',
  },

  work: {
    uploadsBeingRead: many('one upload is being read', '{n} uploads are being read'),
    comparisonsBeingMade: many('one comparison is being made', '{n} comparisons are being made'),
    renews: '{what} … this page renews itself.',
    overall: 'From first to last',
    overallOf: 'From first to last: {group}',
    versions: 'Versions',
    noVersions: 'None yet.',
    timeFrom: { stated: '{day}', text: '{day} (as the text says)', upload: '{day} (when it was uploaded)' },
    beingMade: 'being made …',
    group: '{language}, {role}',
    matrix: 'How much each pair differs',
    matrixOf: 'How much each pair differs: {group}',
    matrixLead:
      'Rows stand for the earlier version, columns for the later one. The share says how many of the two versions’ sentences were changed, added or removed; ◆ counts critical changes.',
    beforeAfter: 'Before ↓ After →',
    share: '{share}%',
    shareBelow: '<1%',
    shareAbove: '>99%',
    cell: '{pair}, sentences changed:',
    criticalHere: many('{n} critical change', '{n} critical changes'),
    ask: 'compare',
    askFor: 'Compare {pair}',
    making: '…',
    makingOf: '{pair} is being made',
    anyTwo: 'Compare any two',
    before: 'Before',
    after: 'After',
    choice: '{label} ({day})',
    compareThese: 'Compare these two',
    another: 'Another version',
    deleteIt: 'Delete this work…',
    watches: 'Watched pages',
    watchesLead: 'A web page can be looked at on a schedule: each change in its text becomes a version.',
  },

  form: {
    workTitle: 'Title of the work',
    id: 'Id, for its address',
    optional: 'optional',
    idPlaceholder: 'made from the title',
    sourceLanguage: 'Source language',
    firstVersion: 'Its first version',
    files: 'File or files',
    filesHint:
      'Word, PDF, OpenDocument, RTF, plain text, Markdown, HTML, XLIFF, TMX, PO, Excel, CSV and others, at most 20 MB each; several files become a version each. They can be dropped here.',
    label: 'Label',
    labelHint: 'What tells this version from the others. Several files are labelled by their names.',
    labelPlaceholder: 'provisional',
    language: 'Language',
    time: 'Date',
    thisTextIs: 'This text is',
    translation: 'a translation',
    source: 'the source',
    add: 'Add this work',
    upload: 'Upload',
    notSent: 'It could not be sent. Look at the connection, then send the form again.',
  },

  /** Under a page: where the same is found as data. */
  formats: {
    lead: 'The same for programs:',
    names: {
      'application/json': 'JSON',
      'text/csv': 'CSV',
      'text/plain': 'text',
      'application/atom+xml': 'feed of changes',
    },
  },

  notices: {
    accepted: 'The file has arrived. What becomes of it is shown below as soon as it has been read.',
    already: 'This very file was uploaded before. Nothing had to be done.',
    'same-content': 'The work has this very file already, under another label. Nothing had to be done.',
    deleting: 'The work is deleted; what is left of it goes within minutes.',
    'not-a-work': 'The file has arrived, but no work can have this id. The reason is shown below.',
  },
  /** What became of each of several files. */
  sent: {
    heading: 'What was sent',
    accepted: 'has arrived; what becomes of it is shown below.',
    already: 'was uploaded before; nothing had to be done.',
    'same-content': 'is in the work already, under another label; nothing had to be done.',
    'too-large': 'was not taken in. {message}',
  },
  refusal: {
    heading: 'Not taken in',
    file: 'A file',
    notTakenIn: '{file} was not taken in.',
  },

  version: {
    date: 'Date',
    language: 'Language',
    role: 'Role',
    title: 'Title in the text',
    status: 'Status in the text',
    dateInText: 'Date in the text',
    file: 'File',
    fileFacts: '{name}, {size}, {encoding}',
    sha: 'SHA-256',
    original: 'The file as it was uploaded',
    fetched: 'Fetched',
    fetchedFrom: 'Fetched from',
    fetchedBy: '{day} {time} UTC, answered with {status}',
    headers: 'The server said',
    selected: 'Selected part',
    comparisons: 'Its comparisons',
    notes: 'What was noticed when the file was read',
    text: 'The text as it is compared',
    setAside: 'Left out of the comparison',
    setAsideLead: 'These lines stand in the file but are not part of the text.',
  },

  comparison: {
    beingMade: 'This comparison is being made … the page renews itself when it is there.',
    unasked: 'Nobody has asked for this comparison yet.',
  },

  toAllWorks: 'All works',
  problems: {
    noPage: said(
      'Not found',
      'There is no page at {path}.',
      'The list of works leads to everything that is here.',
    ),
    noWork: said(
      'Not found',
      'There is no work with this id.',
      'The list of works leads to everything that is here.',
    ),
    noWorkToTake: said(
      'Not found',
      'There is no work with this id to take a version in.',
      'The list of works leads to everything that is here.',
    ),
    noVersion: said(
      'Not found',
      'There is no version with this id in this work.',
      'The list of works leads to everything that is here.',
    ),
    noFile: said(
      'Not found',
      'There is no such file.',
      'The list of works leads to everything that is here.',
    ),
    noComparison: said(
      'Not found',
      'There is no such comparison: {reason}.',
      'The list of works leads to everything that is here.',
    ),
    noReportPage: said(
      'Not found',
      'This comparison has no page {page}.',
      'The list of works leads to everything that is here.',
    ),
    noChange: said(
      'Not found',
      'This comparison has no such change.',
      'The list of works leads to everything that is here.',
    ),
    notThisWay: said('Not this way', 'This address takes {methods}, not {method}.'),
    notAcceptable: said(
      'Not in this format',
      'This address takes none of the formats in "Accept: {accept}". It answers as {list}.',
      'Name one of these in the header "Accept", or ask for the address that stands behind it.',
    ),
    noSeverity: said(
      'No such severity',
      'The parameter "severity" is none of those that changes have.',
      'Ask for one of {severities}.',
    ),
    beingMade: said('Not made yet', 'This comparison is being made.', 'Ask again in a few seconds.'),
    unasked: said(
      'Not made yet',
      'Nobody has asked for this comparison yet.',
      'Ask for it with a POST to the work\'s "requests".',
    ),
    notCompared: said(
      'These two are not compared',
      '{Reason}.',
      'Choose two different versions of one language and role.',
    ),
    nothingChosen: said(
      'No file',
      'No file was chosen. Choose the file of the version, then send the form again.',
    ),
    noForm: said(
      'No file',
      'What was sent is no form, or ended before its end. Send the form of this page again.',
    ),
    workNoForm: said(
      'The work was not added',
      'What was sent is no form, or ended before its end. Send the form of this page again.',
    ),
    workNoTitle: said(
      'The work was not added',
      'The work has no title. Give it one, then send the form again.',
    ),
    workNoFile: said(
      'The work was not added',
      'No file was chosen. Choose the file of its first version, then send the form again.',
    ),
    workThere: said(
      'The work was not added',
      'There is a work with the id "{id}" already. Upload the file on its page, or choose another id.',
    ),
    workLeaving: said(
      'The work was not added',
      'A work with the id "{id}" was deleted just now. Choose another id, or wait an hour.',
    ),
    notConfirmed: said(
      'Nothing was deleted',
      'The id that was typed is not the work’s: "{id}".',
      'Go back and type the id as it stands there. A program sends it as the field "confirm".',
    ),
    badWatch: said('The page is not watched', '{message}', '{hint}'),
    tooLarge: said('The file is too large', '{message}', '{hint}'),
    formTooLarge: said(
      'The file is too large',
      'A form of {size} bytes is more than is read.',
      'Send a file of at most 20 MB.',
    ),
    formTooMuch: said(
      'The form is too large',
      'A form is read up to {parts} fields and files, and up to {size} KB where no file goes with it.',
      'Send the files in several forms.',
    ),
    noFormType: said(
      'No form',
      'This address takes a form ({types}), not "{type}".',
      'Send the fields and files as multipart/form-data.',
    ),
    packed: said(
      'Not unpacked',
      'What was sent is packed ("Content-Encoding: {encoding}"); nothing is unpacked here.',
      'Send it as it is.',
    ),
    otherSite: said(
      'Refused',
      'This form was not sent from a page of this site.',
      'Open the page here and send the form again. A program says so with the header "Sec-Fetch-Site: same-origin".',
    ),
    signInFirst: said(
      'Sign in first',
      'Only who is signed in may do this.',
      'Sign in, then send it again. A program sends a token with the header "Authorization: Bearer …".',
    ),
    badToken: said(
      'The token does not hold',
      'The token that was sent is not of this site’s issuer, not meant for this site, or no longer good.',
      'Get a new one from the issuer; the header "WWW-Authenticate" says what is wrong with this one.',
    ),
    notAllowed: said(
      'Not allowed',
      '{name} may not do this: it takes the role “{need}”, not “{role}”.',
      'Ask whoever runs this site for that role, then sign out and in again.',
    ),
    noRole: said(
      'Not allowed',
      '{name} is known but has no role here, so there is nothing to see yet.',
      'Ask whoever runs this site for the role “reader”, “uploader” or “admin”, then sign out and in again.',
    ),
    signInLost: said(
      'Not signed in',
      'Signing in took too long, was begun in another browser, or cookies are not kept.',
      'Sign in again from any page.',
    ),
    signInFailed: said(
      'Not signed in',
      'Where you signed in gave no answer that holds, or said no.',
      'Sign in again from any page.',
    ),
    issuerSilent: said(
      'Signing in is not possible just now',
      'Where people and tokens are known did not answer.',
      'Try again in a minute. If it stays, whoever runs this site finds the reason in its log.',
    ),
    tooMany: said(
      'Too many requests',
      'More was sent within a minute than is taken.',
      'Wait {seconds} seconds, then go on.',
    ),
    badPermit: said(
      'No permit',
      'The field "{field}" is missing or wrong.',
      'Send "filename", "bytes" (how many the file has) and "sha256" (64 hex digits) with the version’s own fields.',
    ),
    fault: said(
      'Something went wrong here',
      'The page could not be made. This is a fault of the program, not of what you sent.',
      'Try again; if it stays, the log tells more.',
    ),
    storeFull: said(
      'The store is full',
      'Nothing more can be kept until there is room again. Nothing was lost of what was here.',
      'Free some room where the store is, then send it again.',
    ),
    storeDenied: said(
      'The store does not let us in',
      'The store refused to be read or written.',
      'Whoever runs this site has to mend the permissions of the store; the log tells which.',
    ),
    storeThrottled: said(
      'The store does not answer',
      'The store has too much to do just now.',
      'Try again in a minute. Nothing was lost of what was here.',
    ),
    storeUnavailable: said(
      'The store does not answer',
      'The store could not be reached.',
      'Try again in a minute. Nothing was lost of what was here.',
    ),
  },
  /** Why two versions have no comparison, as a part of a sentence. */
  notComparable: {
    'no-version': 'there is no version {version}',
    'same-version': 'a version is not compared with itself',
    'other-group': '{before} and {after} are not compared with each other',
  },
  roleIn: '{role} in {language}',

  stored: undefined as StoredWords | undefined,
};
