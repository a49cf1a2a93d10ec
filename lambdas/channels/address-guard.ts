/**
 * Which machines a message may go to: those of the public internet. A name is judged by the very addresses that are
 * then connected to, so that one that answers otherwise the second time (DNS rebinding) gains nothing.
 */
import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** As `node:dns` resolves a name to all its addresses. */
export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * Neither loopback, private, link-local, multicast nor any other range with a purpose of its own; an IPv4 address that
 * is written as IPv6 is judged as what it is.
 */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Throws AddressRefused for a host that is an address which is not public: it is never looked up. */
export function checkHost(host: string): void {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) throw new AddressRefused(refusal(host, bare));
}

const refusal = (host: string, address: string): string =>
  host.includes(address)
    ? `${address} is no public address`
    : `${host} leads to ${address}, which is no public address`;

const resolveAll: Resolve = (host, done) => dnsLookup(host, { all: true }, done);

/** For `node:http` and `node:net`: a name of which one address is not public is refused altogether. */
export function guardedLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      if (error) return done(error, '', 0);
      const bad = addresses.find(({ address }) => !isPublicAddress(address));
      if (bad) return done(new AddressRefused(refusal(host, bad.address)), '', 0);
      if (options.all) return done(null, [...addresses]);
      const fit = addresses.find(({ family }) => !options.family || family === options.family);
      if (!fit) return done(new Error(`${host} has no address`), '', 0);
      done(null, fit.address, fit.family);
    });
  };
}
