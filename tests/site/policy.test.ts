/** The Content-Security-Policy: what a page may load and run, whatever its content is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';

/** `default-src 'none'; img-src 'self' data:` as a map of directives. */
const directives = (policy: string) =>
  new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );

describe('the policy', () => {
  const { dir } = inject('site');
  const pages = readPages(dir);
  const metas = pages.map(({ path, root }) => ({
    path,
    found: root
      .querySelectorAll('meta')
      .filter((meta) => /^content-security-policy$/i.test(meta.getAttribute('http-equiv') ?? '')),
  }));
  const policy = metas[0]?.found[0]?.getAttribute('content') ?? '';

  test('stands once on every page, and is the same on all', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(metas.filter(({ found }) => found.length !== 1).map(({ path }) => path)).toEqual([]);
    expect(new Set(metas.map(({ found }) => found[0]?.getAttribute('content')))).toEqual(new Set([policy]));
  });
  test('comes before all that it rules', () => {
    const late = pages.filter(({ html }) => {
      const at = html.search(/<meta[^>]+content-security-policy/i);
      const loads = html.search(/<(?:script|link|style|img)\b/i);
      return at < 0 || (loads >= 0 && loads < at);
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });
  test('lets nothing run that stands in the page, and nothing load from elsewhere', () => {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|blob:/);
    const rules = directives(policy);
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    expect(rules.get('form-action')).toEqual(["'self'"]);
    // The search is a program in WebAssembly.
    expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(rules.get('style-src')).toEqual(["'self'"]);
    const withData = [...rules].filter(([, sources]) => sources.includes('data:')).map(([name]) => name);
    expect(withData.sort()).toEqual(['font-src', 'img-src']);
  });
  test('is sent as a header too, with what only a header can say', () => {
    const headers = readFileSync(join(dir, '_headers'), 'utf8');
    const sent = /^\s+Content-Security-Policy: (.*)$/m.exec(headers)?.[1] ?? '';
    expect(sent).toBe(`${policy}; frame-ancestors 'none'`);
    expect(headers).toMatch(/^\s+X-Content-Type-Options: nosniff$/m);
  });
});
