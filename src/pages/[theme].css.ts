import { missing, text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

/** `/theme.css`, for sites that have one. */
export const addresses = () => (catalogue.content.theme?.css === undefined ? [] : [{ params: { theme: 'theme' } }]);

export const GET = () => {
  const css = catalogue.content.theme?.css;
  return css === undefined ? missing() : text(css, 'text/css');
};
