import type { ReadProblem } from '../readProblem.js';
import { attribute } from '../xml/element.js';
import { readXml } from '../xml/readXml.js';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Documents and templates, with macros or without; macros are kept and never run. */
const MAIN =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/i;

/** Whether [Content_Types].xml says of a part that it is the main part of a Word document. */
export function isMainPart(xml: string, part: string): boolean | ReadProblem {
  let found = false;
  const problem = readXml(CONTENT_TYPES, xml, {
    open: (element) => {
      const isOverride = element.name === 'ct:Override' && sameName(attribute(element, 'PartName') ?? '', part);
      const isDefault = element.name === 'ct:Default' && sameEnding(attribute(element, 'Extension') ?? '', part);
      if (isOverride || isDefault) found ||= MAIN.test(attribute(element, 'ContentType') ?? '');
    },
  });
  return problem ?? found;
}

function sameName(override: string, part: string): boolean {
  return override.replace(/^\//, '').toLowerCase() === part.toLowerCase();
}

function sameEnding(extension: string, part: string): boolean {
  return part.toLowerCase().endsWith(`.${extension.toLowerCase()}`);
}
