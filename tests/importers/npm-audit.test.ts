import { describe, expect, test } from 'vitest';
import { DataSetError } from '../../src/importers/fact-table.ts';
import { parseAudit } from '../../src/importers/npm-audit.ts';

/** An advisory as npm 11 writes it into `via`. */
const advisory = (name: string, severity: string, id: string) => ({
  source: 1,
  name,
  dependency: name,
  title: `A weakness of ${name}`,
  url: `https://github.com/advisories/GHSA-${id}`,
  severity,
  cwe: ['CWE-94'],
  cvss: { score: 0, vectorString: null },
  range: '<5.0.0',
});
const audit = (vulnerabilities: Readonly<Record<string, readonly unknown[]>>) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(vulnerabilities).map(([name, via]) => [
        name,
        { name, severity: 'high', isDirect: true, via, effects: [], range: '*', nodes: [], fixAvailable: false },
      ]),
    ),
    metadata: {},
  });

describe('what npm audit reports', () => {
  test('is each advisory once, the worst first', () => {
    const found = parseAudit(
      audit({
        b: [advisory('b', 'low', 'b')],
        a: [advisory('a', 'low', 'a'), 'b'],
        c: [advisory('c', 'critical', 'c')],
        d: [advisory('c', 'critical', 'c')],
      }),
    );
    expect(found).toEqual([
      { package: 'c', severity: 'critical', title: 'A weakness of c', url: 'https://github.com/advisories/GHSA-c' },
      { package: 'a', severity: 'low', title: 'A weakness of a', url: 'https://github.com/advisories/GHSA-a' },
      { package: 'b', severity: 'low', title: 'A weakness of b', url: 'https://github.com/advisories/GHSA-b' },
    ]);
  });
  test('can be nothing', () => expect(parseAudit(audit({}))).toEqual([]));
  test.each([
    [
      'what npm writes when it could not ask',
      '{ "message": "405 Method Not Allowed", "error": { "summary": "", "detail": "" } }',
    ],
    ['nothing', ''],
    ['another version of it', '{ "auditReportVersion": 3, "vulnerabilities": {} }'],
    ['an address that is no https page', audit({ a: [{ ...advisory('a', 'low', 'a'), url: 'javascript:alert(1)' }] })],
  ])('is not %s: what is not known is not said to be none', (_, text) => expect(() => parseAudit(text)).toThrow(DataSetError));
});
