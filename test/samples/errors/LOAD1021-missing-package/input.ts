import { list } from 'company-lists';

export default { wardline: 'detection', spec: { list } } as const;
