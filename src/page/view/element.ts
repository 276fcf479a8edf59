type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes (true: without a value; false: none) and what it holds. Text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(words: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', onClick);
  return made;
}

/** A choice of one, under its name. */
export function select(
  label: string,
  choices: readonly { readonly value: string; readonly words: string }[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLLabelElement {
  const list = element('select');
  for (const { value, words } of choices) list.append(element('option', { value, selected: value === chosen }, words));
  list.addEventListener('change', () => onChange(list.value));
  return element('label', { class: 'field' }, element('span', {}, label), list);
}

/** A box to tick, in front of its words. */
export function checkbox(label: string, checked: boolean, onChange: (checked: boolean) => void): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', { class: 'tick' }, box, element('span', {}, label));
}

/** The element of this id that the page has been written with. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
