export default { wardline: 'detection', spec: { title: 'café' } } as const;
