/** Keeps everything here on this machine: with no endpoint named, the CDK CLI and the SDK would talk to real AWS. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Why nothing may be done in this environment, or undefined where every AWS call stays on loopback. */
export function endpointRefusal(environment: Environment): string | undefined {
  const endpoint = environment.AWS_ENDPOINT_URL;
  if (!endpoint) {
    return 'AWS_ENDPOINT_URL is not set, so this would reach real AWS. Nothing was done. Run `npm run test:aws`, which starts an emulator and sets it.';
  }
  for (const [name, value] of Object.entries(environment)) {
    if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || !value || isLoopback(value)) continue;
    return `${name} is ${JSON.stringify(value)}, which is not on loopback. Nothing was done. Use http(s)://127.0.0.1:<port>, or unset it and run \`npm run test:aws\`.`;
  }
  // Either of these makes the SDK pass over AWS_ENDPOINT_URL, or may.
  for (const name of ['AWS_PROFILE', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']) {
    if (environment[name])
      return `${name} is set, which may lead past the emulator. Nothing was done. Unset it.`;
  }
  return undefined;
}

/** Addresses alone: a name may mean any machine. */
function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && (/^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]');
}

/** @throws Error with the refusal. */
export function assertLoopback(environment: Environment): void {
  const refusal = endpointRefusal(environment);
  if (refusal !== undefined) throw new Error(refusal);
}
