import { describe, expect, test } from 'vitest';
import { RequestError } from '../../src/editing/request-error.ts';
import { projectAt } from '../../src/importers/project-address.ts';

describe('the address of a project names its maker and the project', () => {
  test.each<[given: string, address: string, maker: string, name: string]>([
    ['https://github.com/acme/one', 'https://github.com/acme/one', 'acme', 'one'],
    ['https://www.github.com/acme/one.git', 'https://github.com/acme/one', 'acme', 'one'],
    ['https://github.com/acme/one.js/tree/main/docs?tab=x#top', 'https://github.com/acme/one.js', 'acme', 'one.js'],
    ['https://gitlab.com/acme/tools/one/-/tree/main', 'https://gitlab.com/acme/tools/one', 'acme', 'one'],
    ['https://codeberg.org/acme/one/src/branch/main', 'https://codeberg.org/acme/one', 'acme', 'one'],
    ['https://bitbucket.org/acme/one/src/main/', 'https://bitbucket.org/acme/one', 'acme', 'one'],
    ['https://git.sr.ht/~acme/one/tree', 'https://git.sr.ht/~acme/one', 'acme', 'one'],
    ['https://huggingface.co/acme/one-7b/tree/main', 'https://huggingface.co/acme/one-7b', 'acme', 'one-7b'],
    ['https://huggingface.co/datasets/acme/one', 'https://huggingface.co/datasets/acme/one', 'acme', 'one'],
    ['https://git.example.org/acme/one.git/tree/main', 'https://git.example.org/acme/one', 'acme', 'one'],
    ['https://code.example.org:8443/acme/tools/one/', 'https://code.example.org:8443/acme/tools/one', 'acme', 'one'],
  ])('%s', (given, address, maker, name) => {
    expect(projectAt(given)).toEqual({ address, host: new URL(address).host, maker, name });
  });
});

test.each<[given: string, told: RegExp]>([
  ['https://github.com/acme', /of the form https:\/\/github\.com\/MAKER\/NAME/],
  ['https://github.com/', /of the form https:\/\/github\.com\/MAKER\/NAME/],
  ['https://github.com/orgs/acme/repositories', /does not name a maker and a project/],
  ['https://gitlab.com/-/explore', /does not name a maker and a project/],
  ['https://huggingface.co/gpt2', /does not name a maker and a project/],
  ['https://git.example.org/acme/.git', /does not name a maker and a project/],
  ['http://github.com/acme/one', /not a public https address/],
  ['git@github.com:acme/one.git', /not a public https address/],
  ['https://localhost/acme/one', /not a public https address/],
])('%s is refused, with the form that is wanted', (given, told) => {
  expect(() => projectAt(given)).toThrow(told);
  expect(() => projectAt(given)).toThrow(RequestError);
});
