import type { CliMessages } from '../../messages/usage/cliMessages.js';
import type { Failure } from '../world.js';

const REASONS: Readonly<Record<Failure, keyof CliMessages['reasons']>> = {
  EACCES: 'access',
  EPERM: 'access',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'inUse', // Windows, while the file is open in Word
  ETXTBSY: 'inUse',
  ENAMETOOLONG: 'nameTooLong',
  EISDIR: 'directory',
  ENOTDIR: 'notDirectory',
  ENOENT: 'nowhere',
  ELOOP: 'loop',
  ENXIO: 'unread', // a pipe
};

/** Why the system refused, in the operator's language; its own code where that says more than we can. */
export function reasonOf(failure: Failure, { reasons }: CliMessages): string {
  const known = REASONS[failure];
  return known === undefined ? failure : reasons[known];
}
