import { describe, expect, test } from 'vitest';
import { fileSchemas } from '../../schemas/content.ts';

const SITE = {
  name: 'Example',
  tagline: 'Face to face',
  description: 'For tests.',
  address: 'https://example.org',
  repository: 'https://example.org/code',
  pairs: { policy: 'all' },
};
const work = { name: 'A chat assistant', inputMillions: 20, cachedMillions: 12, outputMillions: 4 };
const faults = (workload: Readonly<Record<string, unknown>>) =>
  fileSchemas.site
    .safeParse({ ...SITE, cost: { workloads: [{ ...work, ...workload }] } })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('what a site says of costs', () => {
  test('may be left out, and then there is none', () => expect(fileSchemas.site.parse(SITE).cost).toBeUndefined());
  test('needs workloads only', () =>
    expect(fileSchemas.site.parse({ ...SITE, cost: { workloads: [work] } }).cost).toEqual({ workloads: [work], hosting: [] }));
  test('millions may have parts, down to a thousand tokens', () => {
    expect(faults({ outputMillions: 0.125 })).toEqual([]);
    expect(faults({ outputMillions: 0.0005 })).toHaveLength(1);
  });
  test('cached tokens are a part of the input', () => {
    expect(faults({ cachedMillions: 20 })).toEqual([]);
    expect(faults({ cachedMillions: 20.5 })).toEqual([
      'cost.workloads.0.cachedMillions: must be at most inputMillions, of which it is a part',
    ]);
  });
  test.each([{ inputMillions: -1 }, { inputMillions: '20' }, { outputMillions: 2_000_000 }, { tokens: 3 }])(
    '%j is refused',
    (workload) => expect(faults(workload)).not.toEqual([]),
  );
});
