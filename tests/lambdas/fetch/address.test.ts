/** Addresses that nobody may have this machine look at, however they are spelled. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ipTrouble, PUBLIC_ONLY, readAddress } from '../../../lambdas/fetch/address.ts';

test.each([
  ['loopback', 'http://127.0.0.1/'],
  ['loopback, another of its addresses', 'http://127.8.8.8/'],
  ['loopback in decimal', 'http://2130706433/'],
  ['loopback in octal', 'http://0177.0.0.1/'],
  ['loopback in hexadecimal', 'http://0x7f000001/'],
  ['loopback in parts of several bases', 'http://0x7f.1/'],
  ['loopback with a part left out', 'http://127.1/'],
  ['loopback in circled digits', 'http://①②⑦.⓪.⓪.①/'],
  ['loopback with ideographic stops', 'http://127。0。0。1/'],
  ['loopback, percent-encoded', 'http://%31%32%37.0.0.1/'],
  ['loopback of IPv6', 'http://[::1]/'],
  ['loopback of IPv6 in full', 'http://[0:0:0:0:0:0:0:1]/'],
  ['IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
  ['IPv4-mapped in hexadecimal', 'http://[::ffff:7f00:1]/'],
  ['IPv4-compatible', 'http://[::127.0.0.1]/'],
  ['NAT64', 'http://[64:ff9b::7f00:1]/'],
  ['NAT64 of a network of its own', 'http://[64:ff9b:1::7f00:1]/'],
  ['6to4', 'http://[2002:7f00:1::]/'],
  ['Teredo', 'http://[2001:0:7f00:1::]/'],
  ['this network', 'http://0.0.0.0/'],
  ['zero', 'http://0/'],
  ['unspecified IPv6', 'http://[::]/'],
  ['the metadata of clouds', 'http://169.254.169.254/latest/meta-data/'],
  ['the same in decimal', 'http://2852039166/'],
  ['the same in octal', 'http://0251.0376.0251.0376/'],
  ['the same, mapped', 'http://[::ffff:169.254.169.254]/'],
  ['the metadata of AWS in IPv6', 'http://[fd00:ec2::254]/'],
  ['the metadata of tasks', 'http://169.254.170.2/'],
  ['private, ten', 'http://10.0.0.1/'],
  ['private, 172', 'https://172.16.0.1/'],
  ['private, 192', 'http://192.168.1.1/'],
  ['a carrier’s', 'http://100.64.0.1/'],
  ['link-local of IPv6', 'http://[fe80::1]/'],
  ['site-local of IPv6', 'http://[fec0::1]/'],
  ['broadcast', 'http://255.255.255.255/'],
  ['multicast', 'http://224.0.0.1/'],
  ['documentation', 'http://192.0.2.1/'],
  ['another port', 'http://example.org:8080/'],
  ['the port of mail', 'http://example.org:25/'],
  ['a file', 'file:///etc/passwd'],
  ['gopher', 'gopher://example.org/'],
  ['data', 'data:text/html,hello'],
  ['a password', 'http://user:secret@example.org/'],
  ['a name that looks like a host', 'http://example.org@127.0.0.1/'],
  ['nothing', ''],
  ['no address', 'not an address'],
  ['an endless one', `http://example.org/${'a'.repeat(3000)}`],
])('%s is refused: %s', (_, url) => {
  const read = readAddress(url, PUBLIC_ONLY);
  expect(read).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
});

test.each([
  'https://example.org/a?b=c',
  'http://8.8.8.8/',
  'https://[2001:4860:4860::8888]/',
  'http://example.org:443/',
])('%s is taken', (url) => {
  expect(readAddress(url, PUBLIC_ONLY).ok).toBe(true);
});

test('what stands behind # is the reader’s, not the page’s', () => {
  const read = readAddress('https://example.org/a#part', PUBLIC_ONLY);
  expect(read.ok && read.url.href).toBe('https://example.org/a');
});

test('loopback, where it is let: at any port, and nothing else with it', () => {
  const rules = { ...PUBLIC_ONLY, loopback: true };
  for (const url of ['http://127.0.0.1:4000/', 'http://localhost:4000/', 'http://[::1]:4000/'])
    expect(readAddress(url, rules).ok, url).toBe(true);
  for (const url of ['http://169.254.169.254/', 'http://10.0.0.1/', 'http://example.org:4000/'])
    expect(readAddress(url, rules).ok, url).toBe(false);
});

test('no IPv4 address of a private network gets through as IPv6', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const privates = fc.oneof(
    fc.tuple(fc.constant(10), byte, byte, byte),
    fc.tuple(fc.constant(127), byte, byte, byte),
    fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
  );
  const forms = ['', '::ffff:', '::', '64:ff9b::', '::ffff:0:'];
  fc.assert(
    fc.property(privates, fc.constantFrom(...forms), (parts, form) => {
      expect(ipTrouble(`${form}${parts.join('.')}`, PUBLIC_ONLY)).toBeTypeOf('string');
    }),
  );
});
