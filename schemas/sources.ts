/** The list of sources: `content/sources.yaml`, id -> source. */
import * as z from 'zod';
import { line, name, publicUrl, sentences, slug } from './fields.ts';

export const sources = z.record(
  slug,
  z.strictObject({
    title: line(160).describe('What readers see; up to a comma where room is short.'),
    url: publicUrl.describe('Where it is.'),
    licence: line(80).describe('The licence of the figures or of the text, as the source states it.'),
    seller: name
      .optional()
      .describe(
        'Who asks the prices that it states, where that is not the maker of what they are for: pages name it beside costs.',
      ),
    sellers: z
      .record(slug, name)
      .optional()
      .describe(
        'The same where a source gathers the offers of many: what its names of entries begin with, up to a slash -> who asks these prices. Offers of makers need none.',
      ),
    attribution: sentences.optional().describe('The words that the licence asks for.'),
  }),
);
