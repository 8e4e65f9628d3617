/** Problems in SARIF 2.1.0, the form in which code hosts and editors take findings. */
import { PROBLEM_CODES, PROBLEM_DOCS } from './codes.ts';
import { inOneLine, type Problem } from './problem.ts';

/** One run with one result a problem. Rules are listed whether they were broken or not. */
export function toSarif(problems: readonly Problem[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'visavis check',
            rules: Object.entries(PROBLEM_CODES).map(([id, text]) => ({
              id,
              shortDescription: { text },
              help: { text: `See ${PROBLEM_DOCS}#${id}` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ file, line, column, code, severity, ...told }) => ({
          ruleId: code,
          level: severity ?? 'error',
          message: { text: inOneLine({ file, line, column, code, ...told }) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}
