/** What was deployed, as CloudFormation tells it. */
import { callQuery } from './calls.ts';

export interface DeployedResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
}

export async function resourcesOf(stack: string): Promise<readonly DeployedResource[]> {
  const xml = await callQuery('cloudformation', '2010-05-15', {
    Action: 'DescribeStackResources',
    StackName: stack,
  });
  return [...xml.matchAll(/<member>(.*?)<\/member>/gs)].map(([, member]) => ({
    logicalId: element(member, 'LogicalResourceId'),
    physicalId: element(member, 'PhysicalResourceId'),
    type: element(member, 'ResourceType'),
    status: element(member, 'ResourceStatus'),
  }));
}

export async function outputsOf(stack: string): Promise<Readonly<Record<string, string>>> {
  const xml = await callQuery('cloudformation', '2010-05-15', { Action: 'DescribeStacks', StackName: stack });
  const outputs = [...xml.matchAll(/<member>\s*<OutputKey>.*?<\/member>/gs)];
  return Object.fromEntries(
    outputs.map(([member]) => [element(member, 'OutputKey'), element(member, 'OutputValue')]),
  );
}

/** Text of the first element of that name. */
export function element(xml: string, name: string): string {
  const [, text = ''] = xml.match(new RegExp(`<${name}>([^<]*)</${name}>`)) ?? [];
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
