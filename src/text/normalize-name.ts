/** The one form in which names are compared: by readers who search, and by the check for names that readers could not tell apart. */

/**
 * Two names that differ only in case, accents, width, invisible characters, spaces, hyphens or dots are one: `GPT-4.1 Mini` and
 * `gpt 4.1-mini`, `Café` and `cafe`, `STRASSE` and `straße`. Words are separated by single spaces. Letters and digits of every
 * script count, and so do `+` and `#`, which set languages apart. A name that has none of these stays as it is.
 */
export function normalizeName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    // By way of upper case, because "ß" and "SS" meet there.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  return plain === '' ? name.trim() : plain;
}
