export default { wardline: 'detection', spec: { title: 'x' } } as const;
