// Loaded before the page is rendered, so that no other theme flashes up. Tests: tests/e2e/theme.test.ts
(() => {
  const themes = ['automatic', 'light', 'dark'];
  const icons = { automatic: '◐', light: '☀', dark: '☾' };
  const button = document.createElement('button');
  let chosen;
  function show(theme) {
    chosen = themes.includes(theme) ? theme : themes[0];
    if (chosen === themes[0]) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    button.textContent = icons[chosen];
    button.ariaLabel = button.title = `Theme: ${chosen}`;
  }
  // Storage may be forbidden: then a choice lasts as long as the page.
  function showStored() {
    try {
      show(localStorage.theme);
    } catch {
      show(chosen);
    }
  }
  showStored();
  button.type = 'button';
  button.className = 'plain';
  button.addEventListener('click', () => {
    show(themes[themes.indexOf(chosen) + 1]);
    try {
      localStorage.theme = chosen;
    } catch {}
  });
  addEventListener('DOMContentLoaded', () => document.querySelector('.theme-choice')?.append(button));
  addEventListener('storage', showStored);
  addEventListener('pageshow', showStored);
})();
