/** Recognises a licence by the words that only it has. Any other text stays unknown: a guess would be worse. */

interface Signs {
  readonly id: string;
  /** Phrases that must all occur. */
  readonly all: readonly RegExp[];
  /** Phrases of which none may occur. */
  readonly none?: readonly RegExp[];
}

/** The GNU licences name each other further down, so only their headings count. */
const BY_HEADING: readonly Signs[] = [
  { id: 'AGPL-3.0', all: [/gnu affero general public license/, /version 3/] },
  { id: 'LGPL-3.0', all: [/gnu lesser general public license/, /version 3/] },
  { id: 'LGPL-2.1', all: [/gnu lesser general public license/, /version 2\.1/] },
  { id: 'GPL-3.0', all: [/gnu general public license/, /version 3/] },
  { id: 'GPL-2.0', all: [/gnu general public license/, /version 2/] },
  { id: 'Apache-2.0', all: [/apache license/, /version 2\.0/] },
  { id: 'MPL-2.0', all: [/mozilla public license,? version 2\.0/] },
  { id: 'LicenseRef-CreativeML-OpenRAIL-M', all: [/creativeml open rail-m/] },
];

const BY_TEXT: readonly Signs[] = [
  { id: 'BSD-3-Clause', all: [/redistribution and use in source and binary forms/, /neither the name/] },
  { id: 'BSD-2-Clause', all: [/redistribution and use in source and binary forms/], none: [/neither the name/] },
  {
    id: 'MIT',
    all: [/permission is hereby granted, free of charge, to any person obtaining a copy/, /the software is provided "as is"/],
  },
  { id: 'ISC', all: [/permission to use, copy, modify, and(\/or)? distribute this software for any purpose/] },
  { id: 'Unlicense', all: [/this is free and unencumbered software released into the public domain/] },
];

const HEADING_CHARACTERS = 400;
/** The whole of a short licence, with a list of those who hold the rights; in a longer text it may be one that holds later, or for a part. */
const TEXT_CHARACTERS = 2000;

/** A text that begins with terms of its own is no longer the licence whose text follows. */
const OWN_TERMS = /additional (?:conditions|terms)|licensing transition|portions of this (?:software|project|repository)/;

function find(signs: readonly Signs[], text: string): string | undefined {
  const fits = ({ all, none = [] }: Signs) =>
    all.every((phrase) => phrase.test(text)) && !none.some((phrase) => phrase.test(text));
  return signs.find(fits)?.id;
}

/** The SPDX identifier of a licence text, or `undefined`. */
export function recogniseLicence(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  const heading = plain.slice(0, HEADING_CHARACTERS);
  return OWN_TERMS.test(heading) ? undefined : (find(BY_HEADING, heading) ?? find(BY_TEXT, plain.slice(0, TEXT_CHARACTERS)));
}
