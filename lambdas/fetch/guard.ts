/**
 * Holds a connection to the rules of address.ts: what a name stands for is looked at when it is connected to. For pages
 * that are fetched and for messages that are sent.
 */
import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { type AddressRules, hostOf, ipTrouble } from './address.ts';
import { AddressRefused, FetchFailure } from './failure.ts';

export type Resolve = (name: string) => Promise<readonly string[]>;

const fromSystem: Resolve = (name) =>
  new Promise((resolve, reject) => {
    lookUp(name, { all: true }, (error, found) =>
      error ? reject(error) : resolve(found.map(({ address }) => address)),
    );
  });

/**
 * Gives the connection only addresses that may be reached, and those very ones: a name that stands for something else
 * at the next look-up (DNS rebinding) gains nothing by it. One bad address among several is enough to refuse.
 */
export const checkedLookup =
  (rules: AddressRules, resolve: Resolve = fromSystem): LookupFunction =>
  (name, options, callback) => {
    resolve(name).then(
      (addresses) => {
        const bad = addresses.flatMap((address) => {
          const trouble = ipTrouble(address, rules);
          return trouble ? [`${name} stands for ${address}, which ${trouble}.`] : [];
        });
        const wanted = options.family === 4 || options.family === 6 ? options.family : undefined;
        const found = addresses
          .map((address) => ({ address, family: isIP(address) }))
          .filter(({ family }) => wanted === undefined || family === wanted);
        if (bad.length > 0) callback(new AddressRefused(bad[0]), '', 0);
        else if (found.length === 0) callback(new FetchFailure(`There is no host ${name}.`), '', 0);
        else if (options.all) callback(null, found);
        else callback(null, found[0].address, found[0].family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };

/** Looks at the address that was connected to in the end, before anything is said to it. */
export function guardSocket(
  socket: Socket,
  url: URL,
  rules: AddressRules,
  spoil: (failure: Error) => unknown,
): void {
  const check = (): void => {
    const { remoteAddress } = socket;
    const trouble = remoteAddress === undefined ? 'is unknown' : ipTrouble(remoteAddress, rules);
    if (trouble) spoil(new AddressRefused(`${hostOf(url)} is at ${remoteAddress}, which ${trouble}.`));
  };
  const literal = hostOf(url);
  const trouble = isIP(literal) === 0 ? undefined : ipTrouble(literal, rules);
  if (trouble) spoil(new AddressRefused(`The address ${literal} ${trouble}.`));
  else if (socket.connecting) socket.once('connect', check);
  else check();
}
