/** A request that is asked again when its connection was closed under it: each here may be made twice. */
export async function ask(url: string, init?: RequestInit, tries = 3): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    // The server closes connections that were idle; who sends on one at that moment hears of it like this.
    if (tries === 1 || !(error instanceof TypeError)) throw error;
    return ask(url, init, tries - 1);
  }
}
