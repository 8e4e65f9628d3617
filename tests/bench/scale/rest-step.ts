/** One step in a process of its own: `node rest-step.ts STEP CONTENT` prints what the step alone took as JSON. */
import { STEPS } from './rest-steps.ts';

export interface StepCost {
  readonly seconds: number;
  /** Of this process, during the step. */
  readonly cpuSeconds: number;
  /** Of this process, with all that prepared the step. */
  readonly allCpuSeconds: number;
}

const [step = '', dir = ''] = process.argv.slice(2);
const prepare = STEPS[step];
if (prepare === undefined) throw new Error(`there is no step "${step}"; use one of ${Object.keys(STEPS).join(', ')}`);

const work = await prepare(dir);
const [start, before] = [performance.now(), process.cpuUsage()];
await work();
const seconds = (performance.now() - start) / 1000;
const of = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;
const told: StepCost = { seconds, cpuSeconds: of(process.cpuUsage(before)), allCpuSeconds: of(process.cpuUsage()) };
process.stdout.write(JSON.stringify(told));
