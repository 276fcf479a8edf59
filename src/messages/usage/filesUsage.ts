/** What is wrong with which files a command is to take, and with how they are shared out among threads and machines. */
export interface FilesUsage {
  /** A count that is no whole number from 1 to 999. */
  readonly badCount: (args: { option: string; value: string }) => string;
  readonly badShard: (args: { value: string }) => string;
  /** `--shard` with more parts than there are files. */
  readonly shardEmpty: (args: { number: number; of: number; files: number }) => string;
  readonly noDataFiles: (args: { directory: string }) => string;
  readonly noMatch: (args: { pattern: string }) => string;
  readonly oneFileOnly: (args: { name: string; files: readonly string[] }) => string;
}
