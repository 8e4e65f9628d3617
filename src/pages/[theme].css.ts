import { missing, text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

const { theme } = catalogue.content;

/** `/theme.css`, for sites that have one. */
export const addresses = () => (theme === undefined ? [] : [{ params: { theme: 'theme' } }]);

export const GET = () => (theme === undefined ? missing() : text(theme.css, 'text/css'));
