// The packed library's types, as a project without any framework resolves them.
import { describe, expect, it } from 'vitest';
import { useConsumer } from './consumer.js';

const consumer = useConsumer('typescript');

describe('a project in TypeScript', () => {
  it.each(['node16', 'bundler', 'server'])(
    'compiles what is right, and refuses what is wrong, with %s',
    { timeout: 120_000 },
    async (resolution) => {
      expect(await consumer.run('tsc', ['-p', `tsconfig.${resolution}.json`])).toEqual({ ok: true, text: '' });
    },
  );
});
