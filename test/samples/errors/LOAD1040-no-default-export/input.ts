export const rule = { wardline: 'detection', spec: { title: 'x' } } as const;
