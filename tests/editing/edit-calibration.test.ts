/** Writing a calibration into the file of a benchmark. */
import { expect, it } from 'vitest';
import { setCalibration } from '../../src/editing/edit-calibration.ts';

const calibration = { centre: 61.2, spread: -18.4, noise: 0.71 };
const file = '# A comment\nname: Riddles\narea: reasoning # why\nhomepage: https://example.org\n';

it('writes it on a line of its own below the area', () => {
  expect(setCalibration(file, calibration)).toBe(
    '# A comment\nname: Riddles\narea: reasoning # why\n' +
      'calibration: { centre: 61.2, spread: -18.4, noise: 0.71 }\nhomepage: https://example.org\n',
  );
});

it('replaces the one that is there, and changes nothing the second time', () => {
  const once = setCalibration(setCalibration(file, { centre: 1, spread: 2, noise: 3 }), calibration);
  expect(once).toBe(setCalibration(file, calibration));
  expect(setCalibration(once, calibration)).toBe(once);
});

it.each([
  ['on lines of its own', 'area: x\ncalibration:\n  centre: 0\n  spread: 1\n  noise: 1\n# Below.\nfrom: 1\n'],
  ['without a value', 'area: x\ncalibration:\n# Below.\nfrom: 1\n'],
])('replaces one %s', (_, yaml) => {
  const line = 'calibration: { centre: 61.2, spread: -18.4, noise: 0.71 }';
  expect(setCalibration(yaml, calibration)).toBe(`area: x\n${line}\n# Below.\nfrom: 1\n`);
});

it('begins a line also where the file ends without one', () => {
  expect(setCalibration('area: x', calibration)).toMatch(/^area: x\ncalibration: /);
});

it('refuses a benchmark without an area, which is not counted', () => {
  expect(() => setCalibration('name: Riddles\n', calibration)).toThrow('without an area');
});
