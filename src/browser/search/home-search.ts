/** The search of the home page, loaded once somebody is there. */
import { enhanceSearchForm } from './search-form.ts';

const form = document.querySelector<HTMLFormElement>('.search-box');
if (form !== null) enhanceSearchForm(form);
