enum Level {
  High,
}

export default { wardline: 'detection', spec: { level: Level.High } };
