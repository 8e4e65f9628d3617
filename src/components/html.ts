/** Components in pages. Astro would render each twice: once to see whether it is a component of Preact, and once more to show it. */
import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The HTML of a component, for `set:html`. It is safe as what it is rendered from is escaped by Preact. */
export const htmlOf = <Props extends object>(component: FunctionComponent<Props>, props: NoInfer<Props>): string =>
  renderToString(h(component, props));
