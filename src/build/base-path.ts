import type { SiteData } from '../../schemas/content.ts';

/** The path below which a site is served: `/`, or `/comparisons/` of `https://example.org/comparisons`. */
export const basePath = ({ address }: Pick<SiteData, 'address'>): string => new URL(address).pathname.replace(/\/*$/, '/');
