/** Once for all test files: bootstraps, deploys, and says what stands then. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cdk, deploy } from './cdk.ts';
import { STACK } from './deployed.ts';
import { assertLoopback } from './guard.ts';
import { type DeployedResource, outputsOf, resourcesOf } from './stack.ts';

export default async function setUp(project: TestProject): Promise<void> {
  assertLoopback(process.env);
  const folder = process.env.VARIORUM_AWS_FOLDER;
  if (!folder) throw new Error('VARIORUM_AWS_FOLDER is not set: use `npm run test:aws`.');
  const call = { root: project.config.root, environment: process.env };
  const assembly = join(folder, 'cdk.out');
  await timed('cdk synth', () => cdk(['synth', '--quiet', `--output=${assembly}`], call));
  await timed('cdk bootstrap', () =>
    cdk(['bootstrap', 'aws://000000000000/us-east-1', `--app=${assembly}`], call),
  );
  await timed('cdk deploy', () => deploy(assembly, call));

  const resources = await resourcesOf(STACK);
  const outputs = await outputsOf(STACK);
  console.log(`aws: stack ${STACK}, ${resources.length} resources:\n${counted(resources)}`);
  project.provide('deployed', { bucket: outputs.BucketName, apiUrl: outputs.ApiUrl, resources });
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`aws: ${what}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function counted(resources: readonly DeployedResource[]): string {
  const kinds = new Map<string, number>();
  for (const { type, status } of resources) {
    const kind = `${status}  ${type}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds]
    .sort()
    .map(([kind, count]) => `  ${String(count).padStart(3)}  ${kind}`)
    .join('\n');
}
