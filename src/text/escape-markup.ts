/** Text in files of markup that no component writes. */

/** `text` as it stands in an element or an attribute of HTML, SVG and XML, where `]]>` may stand nowhere. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
