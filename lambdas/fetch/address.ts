/**
 * Which addresses are reached from here. Whoever may set a watch must not have this machine look into its own network:
 * only `http` and `https`, only their own ports, only hosts on the public internet. What a name stands for is looked at
 * when it is connected to (request.ts); here are the rules.
 */
import ipaddr from 'ipaddr.js';

export interface AddressRules {
  /** For a laptop's tests alone: this machine itself is reached too, at any port. */
  readonly loopback: boolean;
  /** Beside 80 and 443. */
  readonly ports: readonly number[];
}

export const PUBLIC_ONLY: AddressRules = { loopback: false, ports: [] };

/** Longer ones are cut off by servers. */
const MAX_URL = 2000;
/** All that is routed on the internet so far; what lies outside embeds IPv4 or is of some network's own. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Why this IP address is not reached, as the end of a sentence; undefined for one that is. IPv6 that stands for IPv4 is
 * what it stands for, or refused.
 */
export function ipTrouble(address: string, { loopback }: AddressRules): string | undefined {
  if (!ipaddr.isValid(address)) return 'is no IP address';
  const ip = ipaddr.process(address);
  const range = ip.range();
  if (range === 'loopback') return loopback ? undefined : 'is this machine itself';
  if (range !== 'unicast') return `is not on the public internet (${NAMES[range] ?? range})`;
  return ip.kind() === 'ipv6' && !ip.match(GLOBAL_UNICAST) ? 'is not on the public internet' : undefined;
}

const NAMES: { readonly [range: string]: string } = {
  linkLocal: 'link-local',
  private: 'private',
  uniqueLocal: 'private',
  carrierGradeNat: 'a carrier’s own',
  unspecified: 'unspecified',
  rfc6052: 'IPv4 in IPv6',
  '6to4': 'IPv4 in IPv6',
  teredo: 'IPv4 in IPv6',
};

export type ReadAddress =
  | { readonly ok: true; readonly url: URL }
  /** A sentence. */
  | { readonly ok: false; readonly message: string };

const refuse = (message: string): ReadAddress => ({ ok: false, message });

/** What can be told of an address before its name is looked up. However an IP address is spelled, it is read as one. */
export function readAddress(given: string, rules: AddressRules): ReadAddress {
  if (given.length > MAX_URL) return refuse(`The address is longer than ${MAX_URL} characters.`);
  if (!URL.canParse(given)) return refuse('This is no web address.');
  const url = new URL(given);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse('The address begins with neither "http://" nor "https://".');
  if (url.username !== '' || url.password !== '')
    return refuse('The address holds a name or a password; those are not kept.');
  url.hash = '';
  const host = hostOf(url);
  // The URL standard has read "0x7f.1" and "2130706433" as what they stand for.
  if (ipaddr.isValid(host)) {
    const trouble = ipTrouble(host, rules);
    if (trouble) return refuse(`The address ${host} ${trouble}.`);
  }
  const isLoopback = ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
  const port = url.port === '' ? undefined : Number(url.port);
  const isOwn = port === undefined || [80, 443, ...rules.ports].includes(port);
  if (!isOwn && !(rules.loopback && (isLoopback || host === 'localhost')))
    return refuse(`The port ${port} is not reached; only 80 and 443 are.`);
  return { ok: true, url };
}

/** Without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
