/** What needs a person, as `visavis maintenance` writes it and the issues are made from it. */
import * as z from 'zod';
import { OWNER } from './code-owners.ts';

const outdated = z.strictObject({
  /** `null` = everybody. */
  owner: z.string().regex(OWNER).nullable(),
  /** The file with its line, such as `content/models/o3.md:12`. */
  place: z.string(),
  /** The page that shows that line. */
  url: z.string().regex(/^https:\/\/[^\s()<>[\]`]+$/),
  text: z.string(),
});

/** What a look at the content, the witnesses and the links found. */
export const maintenance = z.strictObject({
  asOf: z.iso.date(),
  disputedPrices: z.array(z.strictObject({ entry: z.string(), text: z.string() })),
  missing: z.array(z.strictObject({ url: z.string(), reason: z.string(), files: z.array(z.string()) })),
  /** Facts that are older than their kind allows, those first that touch the most pages. */
  outdated: z.array(outdated),
});
export type Maintenance = z.infer<typeof maintenance>;
