/** Mail against an SMTP server of our own; SES and SNS against clients that write down what they are given. */
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import type { Mailer } from '../../../lambdas/channels/mail.ts';
import { openChannels } from '../../../lambdas/channels/open.ts';
import type { Publisher } from '../../../lambdas/channels/sns.ts';
import { HOSTILE, message } from './message.ts';

interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

async function sink(
  refuse?: (address: string) => number | undefined,
): Promise<{ readonly url: string; readonly mails: Mail[] }> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refuse?.(address);
      if (responseCode === undefined) return done();
      done(Object.assign(new Error('no such user'), { responseCode }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails };
}

const FROM = 'Desk <desk@desk.example>';
const TO = { channel: 'email', address: 'reader@example.org' } as const;
const channelsTo = (by: string, from = FROM) =>
  openChannels({ site: 'https://desk.example', allowPrivate: false, mail: { from, by } });

/** Unfolded. */
const headersOf = (raw: string): readonly string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
const header = (raw: string, name: string): string | undefined =>
  headersOf(raw)
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 2);
const partsOf = (raw: string): readonly string[] => {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  return raw
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head, ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n');
      if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
      if (!/quoted-printable/i.test(head)) return text;
      const bytes = text
        .replace(/=\r\n/g, '')
        .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString('utf8');
    });
};

test('arrives as plain text and HTML, under the message’s name, and says how to end it', async () => {
  const { url, mails } = await sink();
  const sent = await channelsTo(url).send(await message(TO, 'The harbour'));
  expect(sent).toEqual({ code: 'delivered', said: 'taken by the mail server' });
  const [{ from, to, raw }] = mails;
  expect([from, to]).toEqual(['desk@desk.example', ['reader@example.org']]);
  expect(header(raw, 'Subject')).toMatch(/^The harbour: 2 critical|^=\?UTF-8/);
  expect(header(raw, 'Message-ID')).toBe(`<msg_${'0a'.repeat(16)}@desk.example>`);
  expect(header(raw, 'Auto-Submitted')).toBe('auto-generated');
  expect(header(raw, 'List-Unsubscribe')).toBe(
    '<mailto:desk@desk.example?subject=unsubscribe%20harbour%200123456789ab>',
  );
  const [text, html] = partsOf(raw);
  expect(text).toContain('[-Monday-]{+Tuesday+}');
  expect(text).toContain('https://desk.example/works/harbour/compare/a..b');
  expect(html).toMatch(/<del style="[^"]*line-through">Monday<\/del>/);
  expect(html).toMatch(/<ins style="[^"]*underline">Tuesday<\/ins>/);
});

test('titles, labels and texts begin no header, no second message and no element', async () => {
  const { url, mails } = await sink();
  for (const language of ['en', 'ja'] as const)
    expect(await channelsTo(url).send(await message({ ...TO, language }))).toMatchObject({
      code: 'delivered',
    });
  expect(mails).toHaveLength(2);
  for (const { to, raw } of mails) {
    expect(to).toEqual(['reader@example.org']);
    const names = headersOf(raw).map((line) => line.split(':')[0].toLowerCase());
    expect(names.filter((name) => ['bcc', 'cc'].includes(name))).toEqual([]);
    expect(names.filter((name) => name === 'to')).toHaveLength(1);
    const [text, html] = partsOf(raw);
    expect(html).not.toMatch(/<script|<img/i);
    expect(html).toContain('&lt;img');
    for (const part of [text, html]) expect(part).not.toContain('\u001b');
    // A line of the texts' own cannot pass for one of the notice's.
    expect(text).not.toMatch(/^Bcc:/m);
  }
  expect(HOSTILE).toContain('\r\n');
});

test('a receiver that there is not is refused for good; a server in trouble is tried again', async () => {
  const gone = await sink(() => 550);
  const busy = await sink(() => 451);
  expect(await channelsTo(gone.url).send(await message(TO))).toMatchObject({ code: 'refused' });
  expect(await channelsTo(busy.url).send(await message(TO))).toMatchObject({ code: 'trouble' });
  expect(await channelsTo('smtp://127.0.0.1:1').send(await message(TO))).toMatchObject({ code: 'trouble' });
  const unset = openChannels({ site: 'https://desk.example', allowPrivate: false });
  expect(await unset.send(await message(TO))).toEqual({
    code: 'trouble',
    said: 'no sender of mails is set',
  });
});

test('SES gets the same mail as raw bytes', async () => {
  const given: { readonly Content: { readonly Raw: { readonly Data: Uint8Array } } }[] = [];
  class SendEmailCommand {
    constructor(input: (typeof given)[number]) {
      given.push(input);
    }
  }
  const sesClient = {
    config: { region: async () => 'eu-west-1' },
    send: async () => ({ MessageId: 'ses-1' }),
  };
  const openMailer = async () =>
    createTransport({ SES: { sesClient, SendEmailCommand } } as never) as unknown as Mailer;
  const channels = openChannels(
    { site: 'https://desk.example', allowPrivate: false, mail: { from: FROM, by: 'ses' } },
    { openMailer },
  );
  expect(await channels.send(await message(TO, 'The harbour'))).toMatchObject({ code: 'delivered' });
  const raw = Buffer.from(given[0].Content.Raw.Data).toString('utf8');
  expect(header(raw, 'To')).toBe('reader@example.org');
  expect(header(raw, 'Message-ID')).toContain('msg_0a0a');
});

test('SNS gets JSON for programs, text for mail, and what can be filtered by; the largest are cut to the link', async () => {
  const published: Parameters<Publisher['publish']>[0][] = [];
  const channels = openChannels(
    { site: 'https://desk.example', allowPrivate: false },
    { openPublisher: async () => ({ publish: async (input) => published.push(input) }) },
  );
  const to = { channel: 'sns', address: 'arn:aws:sns:eu-west-1:123456789012:changes' } as const;
  const one = await message(to, 'The harbour');
  expect(await channels.send(one)).toMatchObject({ code: 'delivered' });
  expect(
    await channels.send({ ...one, subject: '港：重大2件\r\nx', text: '港'.repeat(100_000) }),
  ).toMatchObject({
    code: 'delivered',
  });
  const [{ Message: body, MessageAttributes, Subject }, second] = published;
  const forms = JSON.parse(body);
  expect(JSON.parse(forms.default)).toEqual({ id: one.id, ...JSON.parse(JSON.stringify(one.payload)) });
  expect(forms.email).toBe(one.text);
  expect(MessageAttributes.id.StringValue).toBe(one.id);
  expect(Subject).toMatch(/^[\x20-\x7e]{1,99}$/);
  expect(second.Subject).toBe('Variorum');
  expect(Buffer.byteLength(second.Message)).toBeLessThan(256 * 1024);
  expect(JSON.parse(JSON.parse(second.Message).default).data).toMatchObject({ cut: true });
  const refusing = openChannels(
    { site: 'https://desk.example', allowPrivate: false },
    { openPublisher: async () => ({ publish: async () => Promise.reject(new Error('NotFound')) }) },
  );
  expect(await refusing.send(one)).toMatchObject({ code: 'trouble' });
});
