process.exit(0);

export default { wardline: 'detection', spec: { title: 'x' } } as const;
