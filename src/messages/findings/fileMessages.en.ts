import type { SignKind, YamlReason } from '../../diagnostics/fileCodes.js';
import type { WrongEncoding } from '../../diagnostics/letterTerms.js';
import { countEn } from '../counts.js';
import type { FileMessages } from './fileMessages.js';

const YAML = {
  ALIAS_PROPS: 'an alias (*name) takes no anchor or tag; remove what stands before the *',
  BAD_ALIAS:
    'text that starts with * is an alias, and its anchor (&name) is missing or contains it; copy the content here, or put the whole text in double quotes',
  BAD_COLLECTION_TYPE: 'the type tag does not fit the content; remove the tag that starts with !',
  BAD_DIRECTIVE: 'a line that starts with % is a directive this file cannot have; delete the line',
  BAD_DQ_ESCAPE:
    "the character after \\ in double quotes means nothing; write \\\\, or use single quotes (') instead of double ones",
  BAD_INDENT: 'this line is not indented like the lines above; align it with its siblings',
  BAD_PROP_ORDER: 'an anchor or tag is out of place; put it right before the value',
  BAD_SCALAR_START: 'unquoted text cannot start with this character; put the whole text in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'the line has two colons; put the text after the first colon in double quotes',
  BLOCK_IN_FLOW:
    'a list with hyphens cannot stand inside { } or [ ]; remove the brackets, or put commas between the items',
  COMMENT_IN_TEXT: 'a comment (#) stands between the lines of a text, which ends there; put the comment above the text',
  DASH_FOR_NONE: '"-" does not mean that there is nothing; delete the key, or leave it empty',
  DUPLICATE_KEY: 'this key stands above already, in the same map; remove one or merge them',
  IMPOSSIBLE: 'this place cannot be read; write the entry anew after the pattern in data/README.md',
  KEY_OVER_1024_CHARS: 'the key is too long; quotes may be missing round a sentence with a colon',
  MISSING_CHAR:
    'the colon of a key, a comma, a space or the hyphen of a list item is missing here or just before; add it',
  MULTILINE_IMPLICIT_KEY: 'this line lacks its colon, or the space after it; write "key: value"',
  MULTIPLE_ANCHORS: 'a value has one anchor (&name) at most; remove the others',
  MULTIPLE_DOCS: 'a file holds one unit in one period; move what follows --- to a file of its own',
  MULTIPLE_TAGS: 'a value has one tag (!name) at most; remove the others',
  NON_STRING_KEY: 'the key is empty or not a word; write its name before the colon',
  RESOURCE_EXHAUSTION:
    'entries are nested too deep or are too many for a data file; look for stray [ { and aliases (*name)',
  TAB_AS_INDENT: 'this line is indented with a tab or a special space; use ordinary spaces',
  TAG_RESOLVE_FAILED:
    'text that starts with ! is a type tag, which data files do not have; remove the tag, or put the whole text in double quotes',
  UNCLOSED: 'the bracket or quote that opens here is never closed; close it, or delete it if it is one too many',
  UNEXPECTED_TOKEN:
    "this is out of place; a sentence that starts with a bracket or quote must stand in single quotes (') as a whole; otherwise look at the commas and brackets round here",
} satisfies Record<YamlReason, string>;

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace('.0', '');

const SIGNS = {
  quotes: (sign) =>
    `${sign} is a curly quotation mark of Word's, here a letter like any other; type it again as a straight one (").`,
  item: (sign) => `${sign} does not begin an item of a list; type a hyphen (-) and a space.`,
  hyphen: (sign) => `${sign} is longer than a hyphen and is not read as one; type a hyphen (-).`,
  none: (sign) => `${sign} does not mean that there is nothing; delete the key, or leave it empty.`,
} satisfies Record<SignKind, (sign: string) => string>;

const WRONG = {
  TCVN3: 'This text is in the old encoding TCVN3 (ABC)',
  VNI: 'This text is in the old encoding VNI',
  'UTF-8': 'This text was shown in a wrong encoding',
} satisfies Record<Exclude<WrongEncoding, 'lost'>, string>;

export const fileMessagesEn: FileMessages = {
  'file-missing': ({ file }) => `There is no file "${file}"; check the name and the folder.`,
  'file-is-directory': ({ file }) =>
    `"${file}" is a folder; name a file in it, such as "${file.replace(/\/$/, '')}/binhphuoc.yaml".`,
  'stdin-is-directory': () =>
    'Standard input is a folder, which cannot be read; lead a file into it, such as: < binhphuoc.yaml.',
  'file-unreadable': ({ file, reason }) =>
    `The file "${file}" cannot be opened (${reason}); check that you may read it.`,
  'file-too-large': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)} MB, more than the ${megabytes(limit)} MB that it may have; keep each unit and period in a file of its own.`,
  'file-too-many-numbers': ({ count, limit }) =>
    `The file has ${countEn(count)} numbers, more than the limit of ${countEn(limit)} for a data file; keep one unit and one period to a file.`,
  'file-empty': () => 'The file has no content; choose another one, or make a data file with bhxh-report init.',
  'file-not-text': () =>
    'The file is not plain text (it may be a Word, Excel or zip file); data are a .yaml file, a text template is a .md.hbs file.',
  'encoding-broken': () =>
    'The letters here are broken: the file is not in UTF-8, or was damaged when it was converted; open the original in an editor and save it as UTF-8.',
  'encoding-utf16': () =>
    'The file is in UTF-16; it was read, but save it as UTF-8 so that other tools can read it too.',
  'yaml-syntax': ({ reason }) => `YAML syntax: ${YAML[reason]}.`,
  'comment-in-text': ({ lost }) =>
    `What follows the # ("${lost}") is taken for a comment and is not in the report; put the whole text in quotes if it belongs to it, or put a space after the # if it is a comment.`,
  'comment-in-block': () =>
    'This line is inside a text opened with > or |, so that the # and what follows it are printed; put a comment outside of the text.',
  'indent-wrong': ({ found, expected }) =>
    `This line is indented by ${found} ${found === 1 ? 'space' : 'spaces'} and should be by ${expected}, to stand with its likes; correct the indent.`,
  'sign-typographic': ({ kind, sign }) => SIGNS[kind](sign),
  'character-forbidden': ({ codePoint }) =>
    `There is a hidden or unprintable character here (${codePoint}); delete it, or type the text anew.`,

  'letters-wrong': ({ encoding, word, meant }) =>
    encoding === 'lost'
      ? `"${word}" has lost its letters: a question mark stands for a Vietnamese one; type this text again.`
      : `${WRONG[encoding]} ("${word}") and would be printed in wrong letters; write it in Unicode${meant === null ? '' : `: "${meant}"`}.`,
  'letter-eth': () =>
    'This "Ð" is not the Vietnamese letter "Đ", it only looks like it; it is read as "Đ", but should be typed again.',
};
