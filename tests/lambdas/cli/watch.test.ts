/** Watches and scheduled jobs from the command line, over a site on loopback. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../local-fixture.ts';
import { pageOf, plain, watchedSite } from '../watched-site.ts';
import { variorum } from './run.ts';

test('a page is watched, listed, looked at by hand, and watched no longer', async () => {
  const site = await watchedSite();
  site.pages.set('/notice', plain(pageOf(['The quay closes on 3 March.'])));
  const store = join(await temporaryFolder(), 'store');
  const url = `${site.origin}/notice`;
  const added = await variorum([
    'watch',
    'add',
    'harbour',
    url,
    '--every',
    '15m',
    '--allow-loopback',
    '--store',
    store,
  ]);
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toContain('the page has changed');
  expect(added.stdout).toContain(`${url}: watched as 127-0-0-1-`);
  expect(added.stdout).toMatch(/ingest {3}harbour {2}web-page-/);

  const again = await variorum(['run', 'watch', '--allow-loopback', '--store', store]);
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toContain('watch: 1 watches, 0 looked, 0 changed, 0 troubled, 0 failed.');

  const listed = await variorum(['watch', 'list', '--store', store]);
  expect(listed.stdout).toContain(`harbour  127-0-0-1-`);
  expect(listed.stdout).toContain('every 15m');
  expect(listed.stdout).toContain('present at ');

  const swept = await variorum(['run', 'sweep', '--store', store]);
  expect(swept.stdout).toContain('sweep: 0 mended, 0 failed, 0 stuck.');

  expect(await variorum(['watch', 'remove', 'harbour', url, '--store', store])).toMatchObject({ status: 0 });
  expect((await variorum(['watch', 'list', 'harbour', '--store', store])).stdout).toBe(
    'Nothing is watched.\n',
  );
  const gone = await variorum(['watch', 'remove', 'harbour', url, '--store', store]);
  expect(gone.status).toBe(2);
  expect(gone.stderr).toContain('variorum watch list harbour');
}, 120_000);

test('what cannot be watched is refused with the reason, before anything is kept', async () => {
  const store = join(await temporaryFolder(), 'store');
  const refused = await variorum(['watch', 'add', 'harbour', 'http://0xa9fea9fe/', '--store', store]);
  expect(refused).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/169\.254\.169\.254 is not on the public internet[\s\S]*public page/),
  });
  expect((await variorum(['watch', 'list', '--store', store])).stdout).toBe('Nothing is watched.\n');
  const odd = await variorum(['run', 'dance', '--store', store]);
  expect(odd).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Give one of watch, digest, sweep.'),
  });
}, 120_000);
