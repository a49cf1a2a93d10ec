import { expect, test } from 'vitest';
import { readPage } from '../../engine/report/page.ts';
import { twoVersions } from './site.ts';

test('links between the pages lead somewhere', async () => {
  const { app } = await twoVersions();
  const seen = new Set<string>();
  const todo = ['/'];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await app.request(path);
    expect(`${response.status} ${path}`).toBe(`200 ${path}`);
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
    const { elements } = readPage(await response.text());
    for (const { attributes } of elements)
      for (const address of [attributes.href, attributes.src])
        if (address && !address.startsWith('#'))
          todo.push(new URL(address, `http://localhost${path}`).pathname);
  }
  // Home, work, two versions with originals, report, JSON, and the assets.
  expect(seen.size).toBeGreaterThanOrEqual(10);
});
