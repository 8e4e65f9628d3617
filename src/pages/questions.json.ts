import { packWords } from '../search/packed-questions.ts';
import { questionIndex } from '../search/question-records.ts';
import { finderIndex } from '../search/records.ts';
import { json } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => json(packWords(questionIndex(catalogue), finderIndex(catalogue)));
