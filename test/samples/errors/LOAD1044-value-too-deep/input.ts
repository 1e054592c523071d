let where: object = { UserId: 'x' };
for (let depth = 0; depth < 1000; depth += 1) where = { not: where };

export default { wardline: 'detection', spec: { title: 'x', where } };
