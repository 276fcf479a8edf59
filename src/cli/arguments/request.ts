import type { ProfileChoice } from '../../report/profile.js';
import type { Format } from '../../writers/index.js';

/** What a command line asks for. */
export type Request = BuildRequest | ValidateRequest | TemplatesRequest | EjectRequest | TextRequest | RefusedRequest;

interface GlobalOptions {
  /** False after `--no-color`. */
  readonly color: boolean;
}

interface TemplateOptions {
  /** A built-in set, or a file to use instead of the main template. */
  readonly template: string | null;
  /** Folder of templates to use instead of those of the same name. */
  readonly templates: string | null;
}

export interface BuildRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'build';
  readonly files: readonly string[];
  /** Empty where none is asked for: as the output's ending says, or docx. */
  readonly formats: readonly Format[];
  readonly output: string | null;
  readonly profile: ProfileChoice | null;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

export interface ValidateRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'validate';
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly notes: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
}

/** The list of the built-in sets. */
export interface TemplatesRequest extends GlobalOptions {
  readonly type: 'templates';
}

/** A built-in set, copied into a folder. */
export interface EjectRequest extends GlobalOptions {
  readonly type: 'eject';
  readonly set: string;
  readonly directory: string;
}

/** A help page or the version. `asked` is false for the help page that answers an empty command line. */
interface TextRequest {
  readonly type: 'text';
  readonly text: string;
  readonly asked: boolean;
}

/** A command line that cannot be understood. */
interface RefusedRequest {
  readonly type: 'refused';
  readonly sentence: string;
  /** Whose `--help` explains it: "bhxh-report build". */
  readonly command: string;
}
