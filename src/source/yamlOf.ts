import { writeYaml, type YamlValue } from './writeYaml.js';

/** Values as `readObject` gives them → the text of a data file that says the same. */
export function yamlOf(value: unknown): string {
  const root = yamlValue(value);
  if (root.type !== 'map') throw new Error('A data file is a map');
  return writeYaml(root);
}

function yamlValue(value: unknown): YamlValue {
  if (Array.isArray(value)) return { type: 'list', items: value.map(yamlValue) };
  if (typeof value === 'object' && value !== null)
    return { type: 'map', entries: new Map(Object.entries(value).map(([key, inner]) => [key, yamlValue(inner)])) };
  return value === null ? { type: 'blank' } : { type: 'text', text: String(value) };
}
