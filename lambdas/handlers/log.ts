/** One line of JSON for each thing done, which CloudWatch Logs Insights reads as fields. */
export function log(level: 'info' | 'error', fields: { readonly [name: string]: unknown }): void {
  console.log(JSON.stringify({ level, ...fields }));
}

/** An error as fields: the store's errors carry a code and a cause. */
export function errorFields(error: unknown): { readonly [name: string]: unknown } {
  if (!(error instanceof Error)) return { error: String(error) };
  const { name, message, stack, cause } = error;
  return { error: name, message, stack, ...(cause === undefined ? {} : { cause: String(cause) }) };
}
