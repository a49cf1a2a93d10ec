/** What a server or a network did; the message is a sentence for people. */
export class FetchFailure extends Error {
  override readonly name: string = 'FetchFailure';
}

/** It lies where nobody goes from here: another try would change nothing. */
export class AddressRefused extends FetchFailure {
  override readonly name = 'AddressRefused';
}
