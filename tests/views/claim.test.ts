import { expect, test } from 'vitest';
import { viewEntry } from '../../src/views/pages/entry.ts';
import { loadFixture } from '../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const claimsOf = (name: string) => viewEntry(catalogue, entryOf(name)).claims;

test('a claim has the name of its capability, its own place and its source', () =>
  expect(claimsOf('one')[0]).toMatchObject({
    id: 'text-writing',
    capability: 'Text writing',
    capabilityHref: '/capabilities/text-writing/',
    href: '/models/example-one/#capability-text-writing',
    source: { label: 'example.org', href: 'https://example.org/models/one' },
  }));
test('what the file leaves out stays out', () =>
  expect(claimsOf('two')[0]).toMatchObject({ unique: undefined, versus: undefined }));
test('claims stand in the order of the file', () =>
  expect(claimsOf('atlas').map(({ id }) => id)).toEqual(entryOf('atlas').data.capabilities.map(({ id }) => id)));
