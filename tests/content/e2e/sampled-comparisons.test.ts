// Some of our own comparisons in Chromium: the tests of the generator, on the site that this project built.
import '../../e2e/sampled-comparisons.test.ts';
