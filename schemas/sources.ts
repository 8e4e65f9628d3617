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
    attribution: sentences.optional().describe('The words that the licence asks for.'),
  }),
);
