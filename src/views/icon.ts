/** The icon of what an entry is. */
import type { Catalogue } from '../catalogue.ts';
import { kindOf } from '../kinds/kinds.ts';

/** The name of the icon of a category, else of its kind; `undefined` where neither has one. */
export const iconOf = ({ content }: Catalogue, kind: string, category?: string): string | undefined =>
  content.categories.find(({ id }) => id === category)?.data.icon ?? kindOf(kind).icon;
