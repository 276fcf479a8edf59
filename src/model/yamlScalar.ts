/** A text or number as it stands behind "key: " in a YAML file: in quotes where YAML would read it otherwise. */
export function yamlScalar(value: string | number): string {
  const text = String(value);
  const plain = /^[^\s[\]{}>|*&!%@`"'#,?:-][^\n]*$/u.test(text) && !/: |:$| #|\s$/u.test(text);
  return plain ? text : JSON.stringify(text);
}
