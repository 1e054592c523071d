export default { wardline: 'detection', spec: { title: 'y' } } as const;
