/**
 * The event by which the composer says that the page now shows a comparison; its target holds the comparison.
 * It is a type alone, so that the two scripts that speak of it share no code and each stays a single file.
 */
export type RenderedEvent = 'comparison-rendered';
