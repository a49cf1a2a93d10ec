import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryStore } from '../../../lambdas/store/directory.ts';
import { describeStore } from './contract.ts';

describeStore('DirectoryStore', async () => DirectoryStore.open(await mkdtemp(join(tmpdir(), 'variorum-'))));
