/** Whether the site that is being built has pictures for links to its pages. */

/** Set by the build, before the pages are rendered. */
export const SOCIAL_IMAGES = 'VISAVIS_SOCIAL_IMAGES';

export const hasSocialImages = (): boolean => process.env[SOCIAL_IMAGES] === '1';
