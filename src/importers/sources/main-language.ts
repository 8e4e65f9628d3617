/** What GitHub counts as languages, and nobody writes programs in: documents of tests, sites and examples. */
const DOCUMENTS: ReadonlySet<unknown> = new Set(['HTML', 'CSS', 'SCSS', 'Markdown', 'TeX', 'Jupyter Notebook']);

/** The main language of a repository as GitHub counts it; `undefined` where that is a form of document, whatever language is within. */
export const mainLanguage = <Counted>(counted: Counted): Counted | undefined => (DOCUMENTS.has(counted) ? undefined : counted);
