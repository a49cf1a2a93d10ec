/** Finds every policy statement of a template, wherever it stands, and says what is too wide about it. */
import type { Resource } from './synth.ts';

export type Resources = Readonly<Record<string, Resource>>;

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
  readonly [other: string]: unknown;
}

export interface Found {
  /** Logical id of the resource that holds the statement. */
  readonly owner: string;
  readonly statement: Statement;
}

/** By shape, not by a list of types: a policy on a kind of resource that comes later is walked as well. */
export function statements(resources: Resources): Found[] {
  const found: Found[] = [];
  const walk = (owner: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(owner, item);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'Statement') for (const statement of many(inner)) found.push({ owner, statement });
        else walk(owner, inner);
      }
    }
  };
  for (const [id, resource] of Object.entries(resources)) walk(id, resource.Properties);
  return found;
}

/**
 * What an Allow statement must not say. A Deny may be as wide as it likes: it only takes away.
 * @param prefixes the wildcards that are meant: objects under one of these, of any bucket of the stack.
 */
export function problems(resources: Resources, prefixes: readonly string[]): string[] {
  const complaints: string[] = [];
  for (const { owner, statement } of statements(resources)) {
    if (statement.Effect === 'Deny') continue;
    const complain = (what: string): void => void complaints.push(`${owner}: ${what}`);
    for (const key of ['NotAction', 'NotResource', 'NotPrincipal']) {
      if (key in statement) complain(`${key} allows all but what it names`);
    }
    for (const action of many(statement.Action)) {
      if (String(action).includes('*')) complain(`action ${action}`);
    }
    for (const resource of many(statement.Resource).map(flat)) {
      // Executions of the one machine that starts its own: their names are made at run time.
      const own =
        /^arn:\$\{AWS::Partition\}:states:\$\{AWS::Region\}:\$\{AWS::AccountId\}:execution:[\w-]+:\*$/;
      const meant =
        own.test(resource) ||
        prefixes.some((prefix) => /^\$\{\w+\.Arn\}\/(.+)\*$/.exec(resource)?.[1] === prefix);
      if (resource.includes('*') && !meant) complain(`resource ${resource}`);
    }
    if (/"\*"/.test(JSON.stringify(statement.Principal ?? null))) complain('principal *');
  }
  for (const [id, { Properties }] of Object.entries(resources)) {
    for (const arn of many(Properties?.ManagedPolicyArns))
      complaints.push(`${id}: managed policy ${flat(arn)}`);
  }
  return complaints;
}

/** All that a role may do, as sorted `action resource` lines, with the condition where there is one. */
export function allowed(resources: Resources, role: string): string[] {
  const lines: string[] = [];
  for (const { owner, statement } of statements(resources)) {
    const { Type, Properties } = resources[owner];
    const attached =
      Type === 'AWS::IAM::Policy' && Properties.Roles.some((one: unknown) => flat(one) === `\${${role}}`);
    const inline = owner === role && statement.Resource !== undefined;
    if (statement.Effect !== 'Allow' || !(attached || inline)) continue;
    const condition = statement.Condition === undefined ? '' : ` if ${JSON.stringify(statement.Condition)}`;
    for (const action of many(statement.Action)) {
      for (const resource of many(statement.Resource)) lines.push(`${action} ${flat(resource)}${condition}`);
    }
  }
  return lines.sort();
}

/** An intrinsic as one string: `${Bucket.Arn}/uploads/*`, `${Queue}`. */
export function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[name, inner]] = Object.entries(value as Record<string, unknown>);
  if (name === 'Ref') return `\${${inner}}`;
  if (name === 'Fn::GetAtt') return `\${${(inner as string[]).join('.')}}`;
  if (name === 'Fn::Join') return (inner as [string, unknown[]])[1].map(flat).join((inner as [string])[0]);
  throw new Error(`The walker does not know ${JSON.stringify(value)}`);
}

// biome-ignore lint/suspicious/noExplicitAny: one or many of whatever CloudFormation holds
const many = (value: any): any[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
