/** Vitest runs this before each test file, so its hook is the last of the file. */
import { afterAll } from 'vitest';
import { removeTemporaryFolders } from '../support/temporary-folder.ts';

afterAll(removeTemporaryFolders);
