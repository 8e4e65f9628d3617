/** What the shapes of the objects for programs are put together from. */
import * as z from 'zod';

export const text = z.string();
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
export const texts = list(text);
export const count = z.int().min(0);
/** An entry, as far as a reader has to be told which. */
export const named = z.strictObject({ slug: text, name: text });
