/** What all commands take that look at watched pages. */
import type { Command } from 'commander';
import { type AddressRules, PUBLIC_ONLY } from '../fetch/address.ts';
import { makeVisitor } from '../fetch/visit.ts';
import type { Visit } from '../stages/watch-visit.ts';

export interface WatchingOptions {
  readonly contact?: string;
  readonly allowLoopback?: true;
}

export const addWatchingOptions = (command: Command): Command =>
  command
    .option('--contact <address>', 'told to the sites that are watched: a web or mail address of yours')
    .option('--allow-loopback', 'let pages on this machine itself be watched, at any port: for trying out');

export const rulesOf = ({ allowLoopback }: WatchingOptions): AddressRules => ({
  ...PUBLIC_ONLY,
  loopback: allowLoopback === true,
});

export const visitorOf =
  (options: WatchingOptions): (() => Visit) =>
  () =>
    makeVisitor({ contact: options.contact, rules: rulesOf(options) });
