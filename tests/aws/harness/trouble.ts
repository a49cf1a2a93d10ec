/** Trouble of the machine's, in words that say what to do; anything else that is thrown is a bug. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
