import { missing, text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

/** `/theme.css`, for sites that have one. */
export const addresses = () => (catalogue.content.theme === undefined ? [] : [{ params: { theme: 'theme' } }]);

export const GET = () => {
  const { theme } = catalogue.content;
  return theme === undefined ? missing() : text(theme.css, 'text/css');
};
