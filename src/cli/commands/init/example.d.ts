declare module 'virtual:example' {
  /** The text of data/binhphuoc.yaml. */
  export const EXAMPLE: string;
}
