/** Renders components to HTML in Node, without a build, and gives what a reader would find in it. */
import { parse, type HTMLElement } from 'node-html-parser';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { textOf } from './built-site.ts';

/** The HTML of a component as elements. */
export const render = (node: VNode): HTMLElement => parse(renderToString(node));

/** The texts of all elements of `selector` in `root`, in order. */
export const textsOf = (root: HTMLElement, selector: string): string[] => root.querySelectorAll(selector).map(textOf);
