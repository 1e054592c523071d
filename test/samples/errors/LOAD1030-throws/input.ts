const names: readonly string[] = [];

function first(): string {
  if (names.length === 0) throw new Error('there are no names');
  return names.join();
}

export default { wardline: 'detection', spec: { title: first() } } as const;
