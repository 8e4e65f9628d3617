/** The addresses of what the rest is read with. */
import { changesAnswer } from '../documents/changes.ts';
import { glossaryAnswer, methodAnswer, notFoundAnswer, sourcesAnswer } from '../documents/reference.ts';
import { single, type Endpoint } from '../endpoint.ts';
import * as schemas from '../schemas/reference.ts';

export const REFERENCE: readonly Endpoint[] = [
  single({
    path: 'api/v1/glossary',
    id: 'glossary',
    group: 'Start',
    summary: 'What each fact means, its unit, and which way is better.',
    schema: schemas.glossaryAnswer,
    answer: glossaryAnswer,
  }),
  single({
    path: 'api/v1/sources',
    id: 'sources',
    group: 'Start',
    summary: 'Where figures come from, under which licence.',
    schema: schemas.sourcesAnswer,
    answer: sourcesAnswer,
  }),
  single({
    path: 'api/v1/changes',
    id: 'changes',
    group: 'Start',
    summary: 'Figures that changed and days such as a release, the newest first.',
    schema: schemas.changesAnswer,
    answer: changesAnswer,
  }),
  single({
    path: 'api/v1/method',
    id: 'method',
    group: 'Start',
    summary: 'The ranking method: weights, goalposts, and what it takes to win.',
    schema: schemas.methodAnswer,
    answer: methodAnswer,
  }),
  single({
    path: 'api/v1/404',
    id: 'notFound',
    group: 'Start',
    summary: 'What a host can answer for an address that does not exist.',
    schema: schemas.notFoundAnswer,
    answer: notFoundAnswer,
  }),
];
