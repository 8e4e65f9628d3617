/** What a workflow of GitHub tells a step about its run. */
import { GithubError } from './github-error.ts';

/** A variable that the workflow sets for this step. Throws `GithubError` when it is missing. */
export function workflowVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new GithubError(`This command runs in a GitHub workflow: set ${name}.`);
  return value;
}

/** The page of a run. */
export function pageOfRun(runId: string): string {
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  return `${server}/${workflowVariable('GITHUB_REPOSITORY')}/actions/runs/${runId}`;
}
