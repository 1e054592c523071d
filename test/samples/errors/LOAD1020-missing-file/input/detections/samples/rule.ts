import { list } from '../list.ts';

export default { wardline: 'detection', spec: { list } } as const;
