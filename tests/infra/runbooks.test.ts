/** Every alarm has its page and every page its alarm, and what the pages say to type names parts that there are. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { synthesize } from './synth.ts';

const FOLDER = fileURLToPath(new URL('../../docs/runbooks', import.meta.url));
const { resources, ofType } = synthesize();
const alarms = ofType('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
const pages = readdirSync(FOLDER).filter((file) => file !== 'README.md');
const text = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const nameOf = (alarm: { readonly AlarmName: string }): string => alarm.AlarmName.replace(/^Variorum-/, '');

test('every alarm has its page, and every page its alarm', () => {
  expect(alarms.map((alarm) => `${nameOf(alarm)}.md`).sort()).toEqual(pages.sort());
});

test('an alarm’s mail says where its page is', () => {
  for (const alarm of alarms)
    expect(alarm.AlarmDescription).toMatch(new RegExp(`What to do: docs/runbooks/${nameOf(alarm)}\\.md$`));
  const elsewhere = synthesize({ context: { runbooks: 'https://example.org/runbooks/' } });
  for (const [, { Properties }] of elsewhere.ofType('AWS::CloudWatch::Alarm'))
    expect(Properties.AlarmDescription).toContain(
      `What to do: https://example.org/runbooks/${nameOf(Properties as { AlarmName: string })}.md`,
    );
});

test.each(['docs', 'http://example.org/', 'https://example.org', 'https:// /'])(
  'refuses %j as the place of the runbooks',
  (runbooks) => {
    expect(() => synthesize({ context: { runbooks } })).toThrow(`runbooks is "${runbooks}"`);
  },
);

test.each(pages)('%s says what happened, what to look at and what to type', (page) => {
  const body = text(page);
  expect(body).toContain(`Alarm \`${page.slice(0, -3)}\``);
  const parts = body.split(/^## /m);
  expect(parts.slice(1).map((part) => part.split('\n')[0])).toEqual(['What happened', 'Look at', 'Type']);
  for (const part of parts) expect(part.length).toBeGreaterThan(60);
  expect(parts[3]).toContain('```sh\n');
});

test.each(['README.md', ...pages, '../operations.md'])(
  'what %s says to type is a shell’s language',
  (page) => {
    const blocks = [...text(page).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
    expect(blocks.length).toBeGreaterThan(0);
    for (const input of blocks)
      expect(spawnSync('bash', ['-n'], { input, encoding: 'utf8' }).stderr).toBe('');
  },
);

test.each(['README.md', ...pages])('what %s names is there, once', (page) => {
  const body = text(page);
  const named = [...body.matchAll(/\b(?:part|arn|errors|redrive) (?!"?\$|\()([A-Z]\w+)(?: ([A-Z]\w+))?/g)];
  const parts = named.flatMap(([, one, other]) => (other ? [one, other] : [one]));
  if (page !== 'README.md') expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    // As the shell function finds it.
    const found = Object.keys(resources).filter((id) => id.startsWith(part) && id.length === part.length + 8);
    expect(found, part).toHaveLength(1);
  }
  for (const [, file, anchor] of body.matchAll(/\]\(([\w./-]+\.md)(?:#([\w-]+))?/g)) {
    const headings = [...text(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    if (anchor) expect(headings, file).toContain(anchor);
  }
});
