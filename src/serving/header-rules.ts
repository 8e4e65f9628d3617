/** `_headers` as hosts read it: which headers go with which paths. */

/** The headers of a path, each with its name. */
export type HeadersOf = (path: string) => readonly (readonly [string, string])[];

interface Rule {
  readonly path: string;
  /** `undefined` takes a header of an earlier rule back. */
  readonly headers: readonly (readonly [name: string, value: string | undefined])[];
}

function readHeader(line: string): Rule['headers'][number] {
  const text = line.trim();
  if (text.startsWith('! ')) return [text.slice(2), undefined];
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1).trim()];
}

/** Each rule is a path on a line of its own, and its headers on indented lines below it. */
function readRules(text: string): readonly Rule[] {
  const blocks = text.split(/\n(?=\S)/).map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  return blocks.flatMap(([path, ...headers]) => (path === undefined ? [] : [{ path, headers: headers.map(readHeader) }]));
}

const fits = (rule: string, path: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);

/** The rules of the text of a `_headers` file; later ones win. Only a star at the end of a path is known, which is all that ours have. */
export function headerRules(text: string): HeadersOf {
  const rules = readRules(text);
  return (path) => {
    const headers = new Map(rules.filter((rule) => fits(rule.path, path)).flatMap((rule) => rule.headers));
    return [...headers].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  };
}
