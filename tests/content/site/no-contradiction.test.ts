// The sentences of our own pages: the tests of the generator, on the site that this project built.
import '../../site/no-contradiction.test.ts';
