import nodeFs from 'node:fs';
import path from 'node:path';

/** As many as Linux follows. */
const MOST_LINKS = 40;

/** Where a name leads through links, so that a link stays a link; also where nothing is there yet: to be made at its end. */
export function finalTarget(name: string, fs: Pick<typeof nodeFs, 'realpathSync' | 'readlinkSync'> = nodeFs): string {
  let at = name;
  for (let links = 0; links < MOST_LINKS; links++) {
    const real = orNull(() => fs.realpathSync(at));
    if (real !== null) return real;
    const link = orNull(() => fs.readlinkSync(at));
    const folder = path.dirname(at);
    if (link === null) return path.join(orNull(() => fs.realpathSync(folder)) ?? folder, path.basename(at));
    at = path.resolve(folder, link);
  }
  return name;
}

function orNull(ask: () => string): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
