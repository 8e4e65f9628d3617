// Titles, descriptions and data for search engines: the tests of the generator, on the site that this project built.
import '../../site/sharing.test.ts';
