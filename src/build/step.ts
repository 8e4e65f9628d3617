/** How a caller shows what is under way: runs the work, then tells what came of it. */
export type Step = <T>(label: string, work: () => Promise<T>, summary: (result: T) => string) => Promise<T>;
