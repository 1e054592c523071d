import { Item } from '../lists.ts';

const item: Item = { name: 'x' };

export default { wardline: 'detection', spec: { item } } as const;
