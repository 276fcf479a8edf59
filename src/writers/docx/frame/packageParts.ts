import { type Document, Packer } from 'docx';
import type { PackageParts } from '../../zip/zipParts.js';

/**
 * The parts of a document's package by name, before they are zipped. `Packer` only hands out zipped packages, which
 * would be unzipped, settled and zipped again: a fifth of the time a document takes. Its compiler is private in the
 * types; `docx` is pinned and bundled, and a release without it fails every test of this folder.
 */
export function packageParts(document: Document): PackageParts {
  return (Packer as unknown as WithCompiler).compiler.compile(document);
}

interface WithCompiler {
  readonly compiler: { readonly compile: (document: Document) => PackageParts };
}
