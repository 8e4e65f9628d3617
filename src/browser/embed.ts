/** The script of a comparison in a frame: it tells the page around it how high the frame must be. */
const announce = () => parent.postMessage({ type: 'comparison-height', height: document.documentElement.offsetHeight }, '*');

if (parent !== window) new ResizeObserver(announce).observe(document.documentElement);
