/**
 * Each entry of package-lock.json must bear the hash of what is to be installed, or anything could be installed in its
 * place; and none may name a registry, so that every machine installs from its own. Prints the entries that do not.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [place, { integrity, resolved }] of Object.entries(packages)) {
  if (place === '') continue; // this package itself
  if (integrity === undefined) console.error(`package-lock.json: ${place} has no integrity`);
  if (resolved !== undefined) console.error(`package-lock.json: ${place} names ${resolved}`);
  if (integrity === undefined || resolved !== undefined) process.exitCode = 1;
}
