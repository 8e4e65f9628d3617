/** Faults of the disk and of permissions, in a line for the user: no fault of content, and none of this program. */
import { constants } from 'node:os';
import { escapeLog } from '../text/escape-terminal.ts';

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'This user may not read or write there',
  EBUSY: 'Another program uses it',
  EDQUOT: 'The quota of this user is used up',
  EEXIST: 'Something of that name is there already',
  EFBIG: 'The file is larger than the disk allows',
  EIO: 'The disk fails',
  EISDIR: 'It is a folder',
  EMFILE: 'Too many files are open',
  ENAMETOOLONG: 'The name is too long',
  ENFILE: 'Too many files are open on this machine',
  ENOENT: 'It is not there',
  ENOSPC: 'The disk is full',
  ENOTDIR: 'Part of the path is not a folder',
  EPERM: 'This user may not do that',
  EROFS: 'The disk is read-only',
};

/** The code in the words of the tools that write a site, such as "No space left on device (os error 28)". */
function toldCode(error: unknown): string | undefined {
  const [, number] = /\(os error (\d+)\)/.exec(error instanceof Error ? error.message : '') ?? [];
  return Object.entries(constants.errno).find(([, errno]) => errno === Number(number))?.[0];
}

/** What the machine refused to do with which file; `undefined` for an error that is no fault of that kind. */
export function fileFault(error: unknown): string | undefined {
  const { code, path, dest, syscall } = (error ?? {}) as NodeJS.ErrnoException & { readonly dest?: string };
  const known = (syscall === undefined ? toldCode(error) : code) ?? '';
  const reason = Object.hasOwn(FAULTS, known) ? FAULTS[known] : undefined;
  if (reason === undefined) return undefined;
  const place = dest ?? path;
  return `${place === undefined ? '' : `${escapeLog(place)}: `}${reason} (${known}).`;
}
