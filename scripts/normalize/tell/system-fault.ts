/** The system's code of an error, such as `ENOSPC`; nothing of an error that is not the system's. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}

/** What a person says of the system's codes. */
const sentences: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['There is no such file.', 'Check its name; a link must lead to a file that exists.'],
  ENOTDIR: ['A file stands where a folder is needed.', 'Move the file away.'],
  EISDIR: ['A folder stands where a file is needed.', 'Move the folder away.'],
  ELOOP: ['Its links lead in a circle.', 'Put the file itself here.'],
  EACCES: ['The system does not allow it.', 'Change the permissions of the file and its folder.'],
  EPERM: ['The system does not allow it.', 'Change the permissions of the file and its folder.'],
  EROFS: ['The disk can only be read.', 'Let it be written to, or choose another folder.'],
  ENOSPC: ['The disk is full.', 'Free some space.'],
  EDQUOT: ['Your share of the disk is full.', 'Free some space.'],
  EMFILE: ['Too many files are open.', 'Close other programs, or allow more open files.'],
  EIO: ['The disk does not answer.', 'Check the disk.'],
};

/**
 * What the system had to object, in words, with what to do about it.
 * @returns nothing for an error that is not the system's: it is a fault of the program
 */
export function systemFault(error: unknown): { message: string; hint: string } | undefined {
  const code = systemCodeOf(error);
  if (code === undefined || !(error instanceof Error)) return undefined;
  const [message, hint] = sentences[code] ?? [error.message, 'See what the system says.'];
  return { message: code in sentences ? `${message} (${code})` : message, hint };
}
