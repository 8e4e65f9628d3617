/** What needs a person, as `visavis upkeep` writes it and the issues are made from it. */
import * as z from 'zod';
import { OWNER } from './code-owners.ts';

const stale = z.strictObject({
  /** `null` = everybody. */
  owner: z.string().regex(OWNER).nullable(),
  /** The file with its line, such as `content/models/o3.md:12`. */
  place: z.string(),
  /** The page that shows that line. */
  url: z.string().regex(/^https:\/\/[^\s()<>[\]`]+$/),
  text: z.string(),
});

/** What a look at the content, the witnesses and the links found. */
export const upkeep = z.strictObject({
  asOf: z.iso.date(),
  disagreements: z.array(z.strictObject({ entry: z.string(), text: z.string() })),
  missing: z.array(z.strictObject({ url: z.string(), reason: z.string(), files: z.array(z.string()) })),
  /** Facts that are older than their kind allows, those first that touch the most pages. */
  stale: z.array(stale),
});
export type Upkeep = z.infer<typeof upkeep>;
