import { more } from './more.ts';

export const list = [more];
