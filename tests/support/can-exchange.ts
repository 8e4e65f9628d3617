import { spawnSync } from 'node:child_process';

/** Whether a program of this system can exchange two folders; elsewhere the site is swapped by two renames. */
export const canExchange = process.platform === 'linux' && spawnSync('perl', ['-v']).status === 0;
