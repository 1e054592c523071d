import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Every resource adds columns of its own, with their type as suffix: `_s`, `_d`, `_b`, `_t`, `_g`. */
export const shape = defineShape({
  open: true,
  columns: { _ResourceId: text('scope') },
});
