import { Option } from 'commander';

/** `--tracked`: what is done with changes that a word processor tracked inside a file. */
export const trackedOption = (): Option =>
  new Option('--tracked <how>', 'changes tracked inside a Word, OpenDocument or RTF file: taken as').choices([
    'accept',
    'reject',
  ]);
