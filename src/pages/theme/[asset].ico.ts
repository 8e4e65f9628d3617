import { assetsOf } from './_assets.ts';

export const { addresses, GET } = assetsOf('ico');
