/** What the guided choice asks about repositories. */
import type { Chooser } from '../chooser-declaration.ts';

const PERMISSIVE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'PostgreSQL'] as const;
const COPYLEFT = ['MPL-2.0', 'LGPL-3.0', 'GPL-2.0', 'GPL-3.0', 'AGPL-3.0'] as const;

export const chooser = {
  licence: {
    ask: 'Which licence can you work with?',
    answers: {
      permissive: { text: 'A permissive one: MIT, Apache, BSD', where: [{ fact: 'licence', oneOf: PERMISSIVE }] },
      open: { text: 'Also copyleft: MPL, LGPL, GPL, AGPL', where: [{ fact: 'licence', oneOf: [...PERMISSIVE, ...COPYLEFT] }] },
    },
  },
  price: {
    ask: 'What may it cost?',
    answers: { nothing: { text: 'Nothing', where: [{ fact: 'pricing', is: 'free' }] } },
  },
  activity: {
    ask: 'How busy must its development be?',
    answers: {
      weekly: { text: '52 commits a year or more', where: [{ fact: 'commitsLastYear', atLeast: 52 }] },
      daily: { text: '365 commits a year or more', where: [{ fact: 'commitsLastYear', atLeast: 365 }] },
    },
  },
  adoption: {
    ask: 'How widely known must it be?',
    answers: {
      '10k': { text: '10,000 stars or more', where: [{ fact: 'stars', atLeast: 10_000 }] },
      '50k': { text: '50,000 stars or more', where: [{ fact: 'stars', atLeast: 50_000 }] },
    },
  },
} as const satisfies Chooser;
