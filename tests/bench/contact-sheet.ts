/** One page of HTML that shows all pictures, a row a page, so that they can be looked at together. */
export interface Shot {
  readonly kind: string;
  readonly path: string;
  readonly width: number;
  readonly theme: string;
  readonly file: string;
}

const STYLE =
  'body{font:14px sans-serif;margin:16px}div{display:flex;gap:8px;align-items:start;overflow-x:auto}' +
  'figure{flex:none;margin:0}img{height:480px;max-width:640px;object-fit:cover;object-position:top left;border:1px solid #888}';

const figure = ({ width, theme, file }: Shot) =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${width} px, ${theme}</figcaption></figure>`;

/** The sheet as HTML. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ kind, path }) => `${kind}: ${path}`)].map(
    ([heading, own]) => `<h2>${heading}</h2><div>${own.map(figure).join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>${rows.join('\n')}</html>\n`;
}
