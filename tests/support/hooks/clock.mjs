// Another time of day: the clock begins at FAKE_NOW, and goes on.
const shift = Date.parse(process.env.FAKE_NOW) - Date.now();
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length === 0 ? [now() + shift] : args));
  }
  static now = () => now() + shift;
};
