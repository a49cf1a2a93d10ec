import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { describeStore } from './contract.ts';

describeStore('MemoryStore', async () => new MemoryStore());
