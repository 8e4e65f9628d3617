/** Components in pages. Astro would render each twice: once to see whether it is a component of Preact, and once more to show it. */
import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * The same text in one piece. Preact adds text up from thousands of pieces, which V8 keeps until somebody asks for a character, and
 * copies at every collection of garbage: that took a third of the time of a page. What is asked must decide something, or it is never
 * asked; no HTML begins with a null character.
 */
const inOnePiece = (text: string): string => (text.charCodeAt(0) === 0 ? text.slice(1) : text);

/** The HTML of a component, for `set:html`. It is safe as what it is rendered from is escaped by Preact. */
export const htmlOf = <Props extends object>(component: FunctionComponent<Props>, props: NoInfer<Props>): string =>
  inOnePiece(renderToString(h(component, props)));
