/** Known weaknesses of the packages that a site is built with, as `npm audit --json` reports them. */
import * as z from 'zod';
import { DataSetError } from './fact-table.ts';
import { byText } from '../../schemas/text-order.ts';

/** The worst first. */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'] as const;

export interface Weakness {
  readonly package: string;
  readonly severity: (typeof SEVERITIES)[number];
  readonly title: string;
  /** The page of the advisory. */
  readonly url: string;
}

const advisory = z.object({
  name: z.string(),
  title: z.string(),
  url: z.url({ protocol: /^https$/ }),
  severity: z.enum(SEVERITIES),
});

/** A text in `via` is the name of a weak package that this one needs, which is listed itself. */
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Each advisory once, the worst first, then by package and address. Throws `DataSetError` for anything but a report, such as the
 * error that npm writes when it could not ask: then nothing is known, which is not the same as no weakness.
 */
export function parseAudit(text: string): Weakness[] {
  const parsed = report.safeParse(parseJson(text));
  if (!parsed.success) throw new DataSetError('npm audit gave no report. Run it again, and read what it says.');
  const advisories = Object.values(parsed.data.vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one !== 'string'),
  );
  const found = advisories.map(({ name, severity, title, url }) => ({ package: name, severity, title, url }));
  const keyOf = (one: Weakness) => `${SEVERITIES.indexOf(one.severity)} ${one.package} ${one.url}`;
  const each = new Map(found.map((one) => [keyOf(one), one]));
  return [...each].sort(byText(([key]) => key)).map(([, one]) => one);
}
