import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

const { theme } = catalogue.content;

/** `/theme.css`, for sites that have one. */
export const getStaticPaths = () => (theme === undefined ? [] : [{ params: { theme: 'theme' } }]);

export const GET = () => text(theme?.css ?? '', 'text/css');
