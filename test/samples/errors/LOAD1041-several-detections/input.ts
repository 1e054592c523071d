export default { wardline: 'detection', spec: { title: 'x' } } as const;

export const second = { wardline: 'detection', spec: { title: 'y' } } as const;
