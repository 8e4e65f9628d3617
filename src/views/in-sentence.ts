export { inSentence, withArticle } from '../text/in-sentence.ts';
