/** How long a page is for who scrolls through it on a phone, and for who steps through it by keyboard. */
import type { Page } from 'playwright-core';

/** The screen of a common phone, CSS pixels. */
export const PHONE = { width: 390, height: 844 } as const;

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

export interface PageLength {
  /** Screens of the phone, to one decimal. */
  readonly screens: number;
  readonly tabStops: number;
}

/** Measures a page that is open in a window of the size of `PHONE`. */
export async function measureLength(page: Page): Promise<PageLength> {
  const [height, tabStops] = await page.evaluate((selector) => {
    const isStop = (element: HTMLElement) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(isStop);
    // Of radio buttons with one name, Tab reaches one.
    const groups = new Set(
      stops.map((one, index) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : index)),
    );
    return [document.documentElement.scrollHeight, groups.size] as const;
  }, FOCUSABLE);
  return { screens: Math.round((height / PHONE.height) * 10) / 10, tabStops };
}
