// A disk that lists the files of a folder in an order of its own, another one for each folder.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const nameOf = (item) => (typeof item === 'string' ? item : (item.name ?? String(item)));
const rank = (item) => createHash('sha256').update(nameOf(item)).digest('hex');
const shuffle = (items) => [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...args) => shuffle(readdirSync(...args));
fs.promises.readdir = async (...args) => shuffle(await readdirLater(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, items) => done(error, error === null ? shuffle(items) : items));
};
syncBuiltinESMExports();
