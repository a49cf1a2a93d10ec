/** News, within one process, that something in the store has changed: what streams of states wait for. */
export interface Changes {
  /** So far. */
  readonly count: () => number;
  readonly tell: () => void;
  /** Resolves when there have been more than `seen`, when closed, or after so many milliseconds. */
  readonly next: (seen: number, milliseconds: number) => Promise<void>;
  /** Streams end. */
  readonly close: () => void;
  readonly closed: () => boolean;
}

export function makeChanges(): Changes {
  const waiting = new Set<() => void>();
  let [count, closed] = [0, false];
  const wake = (): void => {
    for (const resolve of [...waiting]) resolve();
  };
  return {
    count: () => count,
    closed: () => closed,
    tell() {
      count++;
      wake();
    },
    close() {
      closed = true;
      wake();
    },
    next: (seen, milliseconds) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        waiting.add(done);
        if (closed || count > seen) done();
      }),
  };
}
