import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAuthSettings } from '../../../lambdas/handlers/auth-settings.ts';
import { readSettings } from '../../../lambdas/handlers/settings.ts';
import { STAGES } from '../../../lambdas/store/keys.ts';

test('settings are read, and what is missing or wrong is named', () => {
  expect(readSettings({ BUCKET: 'texts' })).toEqual({
    bucket: 'texts',
    bucketOrigin: '',
    sweepActions: 500,
    sweepWorks: 100,
    watchLooks: 20,
    watchLoopback: false,
  });
  expect(readSettings({ BUCKET: 'texts', SWEEP_ACTIONS: '20' })).toMatchObject({ sweepActions: 20 });
  expect(() => readSettings({})).toThrow(/BUCKET/);
  for (const SWEEP_ACTIONS of ['0', 'many', '1.5'])
    expect(() => readSettings({ BUCKET: 'texts', SWEEP_ACTIONS })).toThrow(/SWEEP_ACTIONS/);
  expect(() => readSettings({ BUCKET: 'texts', SWEEP_WORKS: '0' })).toThrow(/SWEEP_WORKS/);
});

const AUTH = {
  OIDC_ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc',
  OIDC_CLIENT_ID: 'client',
  OIDC_AUDIENCES: 'client another',
  OIDC_ROLES_CLAIM: 'cognito:groups',
  OIDC_SCOPES: 'openid',
  SITE: 'https://variorum.example.org',
  SESSION_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x',
};

test('without knowing who may, the pages do not answer at all', () => {
  expect(readAuthSettings(AUTH)).toMatchObject({ audiences: ['client', 'another'], publicReading: false });
  expect(readAuthSettings(AUTH).fetch).toBeUndefined();
  expect(readAuthSettings({ ...AUTH, PUBLIC_REPORTS: 'true' }).publicReading).toBe(true);
  expect(readAuthSettings({ ...AUTH, PUBLIC_REPORTS: 'yes' }).publicReading).toBe(false);
  for (const name of Object.keys(AUTH)) expect(() => readAuthSettings({ ...AUTH, [name]: '' })).toThrow(name);
});

const folder = new URL('../../../lambdas/handlers/', import.meta.url);

test.each(STAGES.map(({ name }) => name))('%s has a handler that loads without settings', async (name) => {
  const module = await import(new URL(`${name}.ts`, folder).href);
  expect(module.handler).toBeTypeOf('function');
});

test('only settings.ts reads the environment, and handlers stay under 40 lines', () => {
  const reading: string[] = [];
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    if (source.includes('process.env')) reading.push(file);
    if (STAGES.some(({ name }) => file === `${name}.ts`))
      expect([file, source.split('\n').length < 40]).toEqual([file, true]);
  }
  expect(reading).toEqual(['settings.ts']);
});
