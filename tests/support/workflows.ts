/** The workflows of this repository as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  /** Names of the events that start it. */
  readonly events: readonly string[];
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = '.github/workflows';

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
export const readYaml = <T>(file: string): T => parse(read(file)) as T;

function readWorkflow(name: string): Workflow {
  const file = `${FOLDER}/${name}`;
  const { on, permissions, jobs } = readYaml<{ on: object; permissions: unknown; jobs: Workflow['jobs'] }>(file);
  return { file: name, text: read(file), events: Object.keys(on), permissions, jobs };
}

export const workflows: readonly Workflow[] = readdirSync(join(ROOT, FOLDER)).sort().map(readWorkflow);

export const workflow = (name: string): Workflow => {
  const found = workflows.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`There is no workflow ${name}.`);
  return found;
};

/** The steps of the action that installs Node and the packages. */
export const installSteps = readYaml<{ runs: { steps: readonly Step[] } }>('.github/actions/install/action.yml').runs.steps;

export const stepsOf = ({ jobs }: Pick<Workflow, 'jobs'>): Step[] => Object.values(jobs).flatMap(({ steps }) => [...steps]);

/** The steps of all workflows, and of the action that they share. */
export const allSteps: readonly Step[] = [...workflows.flatMap(stepsOf), ...installSteps];
