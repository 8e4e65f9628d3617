// The process is killed right after something was renamed for the KILL_AFTER-th time, by itself or by a program that it ran; 0 is
// right before the first.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let renames = 0;
const die = () => renames === Number(process.env.KILL_AFTER) && process.kill(process.pid, 'SIGKILL');

const { renameSync } = fs;
const { rename } = fs.promises;
const { spawnSync } = childProcess;
fs.renameSync = (...args) => {
  die();
  renameSync(...args);
  renames += 1;
  die();
};
fs.promises.rename = async (...args) => {
  die();
  await rename(...args);
  renames += 1;
  die();
};
childProcess.spawnSync = (...args) => {
  die();
  const ran = spawnSync(...args);
  if (ran.status === 0) renames += 1;
  die();
  return ran;
};
syncBuiltinESMExports();
