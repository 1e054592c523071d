/**
 * The way from a detection's object literal to one clause of it: `['where', 'ResultType']`. Every node that a
 * person wrote carries it, and the loader turns it into a line and columns when something is to be said.
 */
export type Path = readonly (string | number)[];
