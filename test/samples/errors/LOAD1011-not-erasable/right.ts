const level = { high: 0 } as const;

export default { wardline: 'detection', spec: { level: level.high } };
