/** What is a function of its arguments alone is made once: the schedules ask for the same few things over and over. */
export function remembered<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const known = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const made = known.get(key) ?? make(...given);
    known.set(key, made);
    return made;
  };
}

/** A module whose function `name` is remembered. */
export const withRemembered = <Module extends object>(module: Module, name: keyof Module): Module => ({
  ...module,
  [name]: remembered(module[name] as (...given: readonly unknown[]) => unknown),
});
