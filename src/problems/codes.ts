/** Every kind of fault, with the sentence that opens its section of `docs/problems.md`. */
export const PROBLEM_CODES = {
  'invalid-kind': 'The declaration of a kind is wrong.',
  'unsafe-theme': 'The theme loads something from another host, or a file that does not exist.',
  'missing-file': 'A file that every site needs is missing.',
  'misplaced-file': 'A file is in a place where nothing reads it.',
  'unreadable-file': 'A file cannot be read as UTF-8 text, or is not an ordinary file.',
  'file-too-large': 'A file is larger than an entry ever needs to be.',
  'invalid-slug': 'A file name cannot be part of an address.',
  'no-front-matter': 'The first line of a Markdown file is not exactly three hyphens.',
  'unclosed-front-matter': 'The line of three hyphens that ends the front matter is missing.',
  'yaml-syntax': 'The YAML cannot be read.',
  'duplicate-key': 'A key appears twice in the same mapping.',
  'not-a-mapping': 'A file or front matter must contain keys and values.',
  'unknown-key': 'A key is not known in this place.',
  'missing-key': 'A required key is missing.',
  'wrong-type': 'A value has the wrong type.',
  'invalid-value': 'A value has the right type but is not allowed.',
  'duplicate-slug': 'Two entries would have the same address.',
  'duplicate-name': 'Two entries have the same name or alias.',
  'duplicate-claim': 'An entry claims the same capability twice.',
  'unknown-capability': 'An entry or need names a capability that the vocabulary does not have.',
  'unknown-source': 'A source is neither an address nor an id of sources.yaml.',
  'unknown-benchmark': 'A benchmark has no file in content/benchmarks.',
  'unknown-fact': 'A fact does not belong to that kind.',
  'unknown-group': 'A capability names a group that site.yaml does not list.',
  'unknown-entry': 'A pair names an entry that does not exist.',
  'contradictory-pair': 'A pair is listed twice, or both included and excluded.',
  'unsafe-character': 'Prose contains an invisible or control character.',
  'html-in-prose': 'Prose contains raw HTML.',
  'image-in-prose': 'Prose contains an image.',
  'footnote-in-prose': 'Prose contains a footnote.',
  'unsafe-link': 'A link in prose leads to something other than a web page.',
  'prose-too-deep': 'Prose is nested too deeply.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** The page that explains each code. */
export const PROBLEM_DOCS = 'docs/problems.md';
