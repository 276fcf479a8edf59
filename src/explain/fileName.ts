/** The file's own name only: where it lay says nothing to a reader, and differs from machine to machine. */
export function fileName(file: string): string {
  return file === '<stdin>' ? 'số liệu' : (file.split(/[\\/]/).at(-1) ?? file);
}
