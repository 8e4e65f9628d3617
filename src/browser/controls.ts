/** Controls that only script adds, and the one line in which they say what they did. */

/** Puts a button into `place`. */
export function addButton(place: Element, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  place.append(button);
  return button;
}

/** Puts a line into `place` that assistive technology reads out whenever its text changes. */
export function addStatus(place: Element): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  place.append(status);
  return status;
}
