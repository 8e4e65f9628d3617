/** What the guided choice asks about models. */
import type { Chooser } from '../chooser-declaration.ts';

const upTo = (input: number, output: number) => [
  { fact: 'inputUsdPerMillionTokens' as const, atMost: input },
  { fact: 'outputUsdPerMillionTokens' as const, atMost: output },
];

export const chooser = {
  hosting: {
    ask: 'Where should it run?',
    answers: {
      hosted: { text: 'As a hosted service', where: [{ fact: 'providerCount', atLeast: 1 }] },
      own: { text: 'On my own hardware (open weights)', where: [{ fact: 'openWeights', is: true }] },
    },
  },
  input: {
    ask: 'Must it read more than text?',
    answers: {
      images: { text: 'Images', where: [{ fact: 'inputModalities', includes: 'image' }] },
      audio: { text: 'Sound', where: [{ fact: 'inputModalities', includes: 'audio' }] },
      video: { text: 'Video', where: [{ fact: 'inputModalities', includes: 'video' }] },
      pdf: { text: 'PDF files', where: [{ fact: 'inputModalities', includes: 'pdf' }] },
    },
  },
  price: {
    ask: 'What may a million tokens cost?',
    answers: {
      'very-little': { text: 'Up to $0.25 in and $1 out', where: upTo(0.25, 1) },
      little: { text: 'Up to $1 in and $5 out', where: upTo(1, 5) },
      more: { text: 'Up to $3 in and $15 out', where: upTo(3, 15) },
    },
  },
  context: {
    ask: 'How much must it take in at once?',
    answers: {
      '128k': { text: '128,000 tokens or more', where: [{ fact: 'contextTokens', atLeast: 128_000 }] },
      '200k': { text: '200,000 tokens or more', where: [{ fact: 'contextTokens', atLeast: 200_000 }] },
      '1m': { text: '1,000,000 tokens or more', where: [{ fact: 'contextTokens', atLeast: 1_000_000 }] },
    },
  },
  work: {
    ask: 'What must it be able to do?',
    answers: {
      tools: { text: 'Call tools', where: [{ fact: 'toolCalling', is: true }] },
      structure: { text: 'Keep to a JSON Schema', where: [{ fact: 'structuredOutput', is: true }] },
      reasoning: { text: 'Reason before it answers', where: [{ fact: 'reasoning', is: true }] },
    },
  },
} as const satisfies Chooser;
