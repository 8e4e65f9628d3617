/** Texts that stand in a line with dots between them: the content of an element of the class `separated`. */
export const separated = (texts: readonly string[]): readonly (Node | string)[] =>
  texts.flatMap((text) => {
    const item = document.createElement('span');
    item.textContent = text;
    return [item, ' '];
  });
