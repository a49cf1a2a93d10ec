/** The running title of printed pages, which a style sheet cannot know, and the start of it all. */
export const PRINT_SCRIPT = `
document.documentElement.style.setProperty('--running-title', JSON.stringify(document.title));

// Where there is no room for two columns, what is said twice has to be read twice.
const isNarrow = matchMedia('(max-width: 40rem)').matches;
showView(['sides', 'inline'].find((view) => view === recall('view')) ?? (isNarrow ? 'inline' : 'sides'));
apply();
follow();
`;
