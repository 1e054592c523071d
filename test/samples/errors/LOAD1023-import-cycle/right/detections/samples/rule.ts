import { list } from '../lists.ts';

export default { wardline: 'detection', spec: { list } } as const;
