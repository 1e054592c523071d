let count = 0;
while (count >= 0) count += 1;

export default { wardline: 'detection', spec: { title: 'x' } } as const;
