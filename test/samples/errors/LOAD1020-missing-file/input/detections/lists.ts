export const list = ['x'];
