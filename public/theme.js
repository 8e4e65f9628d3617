/**
 * The theme that the reader chose. Loaded before the page is drawn, so that no other theme flashes up;
 * then a button in the header goes through the three. Without script the theme is that of the system.
 */
(() => {
  const KEY = 'theme';
  const THEMES = ['automatic', 'light', 'dark'];
  const button = document.createElement('button');
  let chosen = 'automatic';

  /** Shows `theme`; anything unknown, as nothing stored, is automatic. */
  function show(theme) {
    chosen = THEMES.includes(theme) ? theme : 'automatic';
    if (chosen === 'automatic') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    button.textContent = `Theme: ${chosen}`;
  }
  /** Storage may be forbidden: then a choice lasts as long as the page. */
  function showStored() {
    try {
      show(localStorage.getItem(KEY));
    } catch {
      show(chosen);
    }
  }
  function chooseNext() {
    show(THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length]);
    try {
      if (chosen === 'automatic') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, chosen);
    } catch {
      // As above.
    }
  }

  showStored();
  button.type = 'button';
  button.className = 'plain';
  button.addEventListener('click', chooseNext);
  addEventListener('DOMContentLoaded', () => document.querySelector('.theme-choice')?.append(button));
  // Another tab chose, or the way back shows a page as it was left.
  addEventListener('storage', showStored);
  addEventListener('pageshow', showStored);
})();
