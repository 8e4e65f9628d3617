// The process is killed right after it renamed something for the KILL_AFTER-th time; 0 is right before the first.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let renames = 0;
const die = () => renames === Number(process.env.KILL_AFTER) && process.kill(process.pid, 'SIGKILL');

const { renameSync } = fs;
const { rename } = fs.promises;
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
syncBuiltinESMExports();
