// What the header of every page needs. Loaded before the page is rendered, so that no other theme flashes up.
// Tests: tests/e2e/theme.test.ts, tests/e2e/search-dialog.test.ts
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

// The search opens as a dialog: by a press on its link, by `/` and by Ctrl-K. Until then nothing of it is loaded.
(() => {
  const link = () => document.querySelector('.find');
  const isField = (target) => target.matches?.('input, textarea, select, [contenteditable]');
  function open(event) {
    event.preventDefault();
    import(link().dataset.dialog).then(
      () => dispatchEvent(new Event('search-asked')),
      () => location.assign(link().href),
    );
  }
  addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const isModified = event.ctrlKey || event.metaKey;
    if (isModified ? event.key === 'k' : event.key === '/' && !isField(event.target)) open(event);
  });
  addEventListener('click', (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link()?.contains(event.target)) open(event);
  });
})();
