// A disk that refuses with DISK_FAULT whatever is written below DISK_FOLDER, from the write number DISK_FROM on.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const { DISK_FAULT: code, DISK_FOLDER: folder, DISK_FROM: from } = process.env;
let writes = 0;

function refuse(place, syscall) {
  const path = place instanceof URL ? fileURLToPath(place) : String(place);
  if (!path.startsWith(folder)) return;
  writes += 1;
  if (writes >= Number(from)) throw Object.assign(new Error(`${code}: refused, ${syscall} '${path}'`), { code, path, syscall });
}

for (const name of ['mkdir', 'writeFile', 'copyFile', 'rename']) {
  const [later, sync] = [fs.promises[name], fs[`${name}Sync`]];
  fs.promises[name] = async (...args) => {
    refuse(name === 'copyFile' || name === 'rename' ? args[1] : args[0], name);
    return later(...args);
  };
  fs[`${name}Sync`] = (...args) => {
    refuse(name === 'copyFile' || name === 'rename' ? args[1] : args[0], name);
    return sync(...args);
  };
}
syncBuiltinESMExports();
