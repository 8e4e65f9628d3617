import { packCapable } from '../../search/packed-questions.ts';
import { questionIndex } from '../../search/question-records.ts';
import { json } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';

export const GET = () => json(packCapable(questionIndex(catalogue)));
