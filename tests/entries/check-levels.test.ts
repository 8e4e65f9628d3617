import { describe, expect, test } from 'vitest';
import { edited, problemsOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const withoutClaims = edited(ONE, /capabilities:\n(?: .*\n)+/, '');
const bare = withoutClaims.replace(/summary: .*\n/, '').replace(/\n---\n[^]*$/, '\n---\n');
const demanding = edited('site.yaml', 'today:', 'minimumClaims: 3\nrequireProse: true\ntoday:');
const told = async (overlay: Record<string, string>) =>
  (await problemsOf(overlay)).map(
    ({ file, line, code, severity, message }) => `${file}:${line} ${severity ?? 'error'} ${code} ${message}`,
  );
const about = (problems: readonly string[], file: string) => problems.filter((one) => one.startsWith(file));

describe('a listed entry', () => {
  test('needs neither claims, nor a summary, nor prose, and nobody is told of them', async () => {
    expect(about(await told({ [ONE]: bare, 'site.yaml': demanding }), ONE)).toEqual([]);
  });
  test('that somebody has begun to write is told what it lacks to be full, and fails nothing', async () => {
    const begun = edited(ONE, /summary: .*\n/, '').replace(/\n---\n[^]*$/, '\n---\n');
    expect(about(await told({ [ONE]: begun, 'site.yaml': demanding }), ONE)).toEqual([
      `${ONE}:2 warning missing-key summary is missing; every full entry needs it.`,
      `${ONE}:19 warning too-few-claims The entry makes 2 claims; this site asks for at least 3.`,
      `${ONE}:31 warning missing-prose The entry has no prose; this site asks for a few sentences.`,
    ]);
  });
  test('in a pair that is asked for is told where it is asked for', async () => {
    const found = await told({ [ONE]: bare });
    expect(found).toEqual([
      expect.stringMatching(
        /^pairs\.yaml:\d+ warning too-few-claims "example-one" makes fewer than 1 claim, so the pair gets no page\.$/,
      ),
    ]);
  });
});

describe('a full entry', () => {
  test('needs a summary', async () => {
    const found = await told({ [ONE]: edited(ONE, /summary: .*\n/, '') });
    expect(found).toEqual([`${ONE}:2 error missing-key summary is missing; every full entry needs it.`]);
  });
  test('needs prose where the site asks for it', async () => {
    const found = await told({ 'site.yaml': edited('site.yaml', 'today:', 'requireProse: true\ntoday:') });
    expect(found.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      'repositories/example-kit.md:24 error missing-prose',
    ]);
  });
});
