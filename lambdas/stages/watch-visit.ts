/** How the stage sees the web: it is given a visitor (lambdas/fetch), and a clock, and knows no network itself. */

export interface Asked {
  readonly url: string;
  /** What the page's server said of the body that was seen last, and the address that it said it for. */
  readonly known?: {
    readonly url: string;
    readonly etag?: string;
    readonly lastModified?: string;
  };
}

export type Visited =
  | {
      readonly code: 'fetched';
      /** Where the body came from, after redirections. */
      readonly url: string;
      readonly status: number;
      /** Lower-case names; only those that tell of the body. */
      readonly headers: { readonly [name: string]: string };
      /** Unpacked. */
      readonly bytes: Uint8Array;
      /** The addresses that led to another, in their order. */
      readonly redirects: readonly string[];
    }
  /** The server says that the body is still the known one. */
  | { readonly code: 'unchanged'; readonly url: string; readonly status: 304 }
  /** Any other answer. */
  | {
      readonly code: 'answered';
      readonly url: string;
      readonly status: number;
      /** The server asks to be left alone so long. */
      readonly retryAfterSeconds?: number;
    }
  /** robots.txt asks programs to stay away. */
  | { readonly code: 'blocked'; readonly message: string }
  /** No whole answer: an address that is not reached from here, a timeout, a network's trouble, too many bytes. */
  | { readonly code: 'failed'; readonly message: string };

/** Never throws for what a server or a network does. */
export type Visit = (asked: Asked) => Promise<Visited>;
