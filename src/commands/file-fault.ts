/** Faults of the disk and of permissions, in a line for the user: no fault of content, and none of this program. */

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

/** What the machine refused to do with which file; `undefined` for an error that is no fault of that kind. */
export function fileFault(error: unknown): string | undefined {
  const { code = '', path, dest, syscall } = (error ?? {}) as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (reason === undefined || syscall === undefined) return undefined;
  const place = dest ?? path;
  return `${place === undefined ? '' : `${place}: `}${reason} (${code}).`;
}
