/** What an editor should look at: `visavis maintenance` writes it, and the weekly issue lists it. */
import * as z from 'zod';

const outdated = z.strictObject({
  /** The file with its line, such as `models/o3.md:12`. */
  place: z.string(),
  /** The page that shows that line. */
  url: z.string().regex(/^https:\/\/[^\s()<>[\]`]+$/),
  text: z.string(),
});

const weakness = z.strictObject({
  package: z.string(),
  severity: z.string(),
  title: z.string(),
  /** The page of the advisory. */
  url: z.string(),
});

/** What a look at the packages, the content, the reference price tables and the cited links found. */
export const maintenance = z.strictObject({
  asOf: z.iso.date(),
  /** Known weaknesses of packages, the worst first. */
  weaknesses: z.array(weakness),
  disputedPrices: z.array(z.strictObject({ entry: z.string(), text: z.string() })),
  /** Cited addresses where nothing is, with what they answered. */
  deadLinks: z.array(z.strictObject({ url: z.string(), reason: z.string(), files: z.array(z.string()) })),
  /** Facts that are older than their kind allows; first those that affect the most pages. */
  outdated: z.array(outdated),
});
export type Maintenance = z.infer<typeof maintenance>;
