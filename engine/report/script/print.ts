/** The running title of printed pages, which a style sheet cannot know, and the start of it all. */
export const PRINT_SCRIPT = `
document.documentElement.style.setProperty('--running-title', JSON.stringify(document.title));

showView(recall('view') === 'inline' ? 'inline' : 'sides');
apply();
follow();
`;
