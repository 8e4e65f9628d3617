/** How much memory a build may take for garbage. */
import { setFlagsFromString } from 'node:v8';

/** Of smaller sites the garbage is small, and looking for it more often costs time for nothing. */
const MANY_FILES = 100_000;

/** By how much a heap may grow over what lives in it before V8 looks for garbage, in place of up to three times as much. */
const GROWTH_PERCENT = 60;

/** Keeps the heaps of all threads near what lives in them, for a site of so many `files`: V8 would leave itself gigabytes of room. */
export function boundHeap(files: number): void {
  if (files >= MANY_FILES) setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
