/** One after the other: work on one name waits for the work on that name before it. */

const ends = new Map<string, Promise<unknown>>();

/** Runs `work` when all work given earlier for this name, in this process, has ended. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = ends.get(name) ?? Promise.resolve();
  const result = before.then(work);
  const end = result.catch(() => undefined);
  ends.set(name, end);
  try {
    return await result;
  } finally {
    if (ends.get(name) === end) ends.delete(name);
  }
}
