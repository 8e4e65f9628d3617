/** The search box of the home page in the browser. */
import { enhanceSearchForm } from './search-form.ts';

const form = document.querySelector<HTMLFormElement>('.search-box');
if (form !== null) enhanceSearchForm(form);
