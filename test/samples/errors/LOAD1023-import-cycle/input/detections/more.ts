import { list } from './lists.ts';

export const more = list.length;
