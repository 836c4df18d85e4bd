/** Makes an element. A child that is a string becomes text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

export function makeButton(text: string, onClick: () => void, isMain = false): HTMLButtonElement {
  const button = make('button', { type: 'button', class: isMain ? 'main' : undefined }, text);
  button.addEventListener('click', onClick);
  return button;
}

/** A part that is folded away under a summary. */
export function makeDetails(summary: string, ...children: Node[]): HTMLDetailsElement {
  return make('details', {}, make('summary', {}, summary), ...children);
}

/** A choice of a value and its text each, after an empty one. */
export function makeSelect(
  options: readonly (readonly [value: string, text: string])[],
): HTMLSelectElement {
  const all = [['', ''] as const, ...options];
  return make('select', {}, ...all.map(([value, text]) => new Option(text, value)));
}

let count = 0;

/** Gives a control an id that no other has, and returns a label for it. */
export function makeLabel(control: HTMLElement, text: string): HTMLLabelElement {
  control.id = `control-${String(++count)}`;
  return make('label', { for: control.id }, text);
}

/** A checkbox or radio button with its label. */
export function makeTick(input: HTMLInputElement, label: string): HTMLElement {
  return make('div', { class: 'tick' }, input, makeLabel(input, label));
}

/** A control with its label, its hint and an empty fault. `path` is the field that faults name. */
export function makeField(
  path: string,
  label: string,
  hint: string,
  control: HTMLElement,
  ...more: HTMLElement[]
): HTMLElement {
  const name = makeLabel(control, label);
  const { id } = control;
  control.setAttribute('aria-describedby', `${id}-fault ${id}-hint`);
  const isTick = control instanceof HTMLInputElement && control.type === 'checkbox';
  return make(
    'div',
    { class: isTick ? 'tick' : 'field', 'data-path': path },
    ...(isTick ? [control, name] : [name]),
    make('p', { id: `${id}-hint`, class: 'hint' }, hint),
    make('p', { id: `${id}-fault`, class: 'fault' }),
    ...(isTick ? [] : [control]),
    ...more,
  );
}
