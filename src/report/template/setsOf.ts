import { purposeOf } from './purposeOf.js';

/** Templates that come with the program. */
export interface BuiltInSet {
  /** "bao-cao" */
  readonly name: string;
  /** What it is for, in Vietnamese. */
  readonly purpose: string;
  /** By the name that each is included by: "conferences". */
  readonly templates: ReadonlyMap<string, BuiltInTemplate>;
}

export interface BuiltInTemplate {
  /** As findings call it: "templates/conferences.md.hbs". */
  readonly name: string;
  readonly data: string;
}

/** The template of the whole report, and that of its subject line (trích yếu): every set has them. */
export const MAIN = 'report';
export const SUBJECT = 'subject';

/** What the templates in the folder itself are called: the set that is used where none is named. */
export const USUAL_SET = 'bao-cao';

/** Folder, '' for the outer one → name → text. */
type Folders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Folders of templates as sets: the outer one is the usual, each inner one a set of what differs from it. */
export function setsOf(folders: Folders): readonly BuiltInSet[] {
  const base = templatesOf('', folders);
  return Object.keys(folders).map((folder) => {
    const templates = new Map([...base, ...templatesOf(folder, folders)]);
    return { name: folder || USUAL_SET, purpose: purposeOf(templates.get(MAIN)?.data ?? ''), templates };
  });
}

function templatesOf(folder: string, folders: Folders): ReadonlyMap<string, BuiltInTemplate> {
  const path = folder === '' ? 'templates/' : `templates/${folder}/`;
  return new Map(
    Object.entries(folders[folder] ?? {}).map(([name, data]) => [name, { name: `${path}${name}.md.hbs`, data }]),
  );
}
