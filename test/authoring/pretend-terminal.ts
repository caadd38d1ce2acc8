/** Loaded before a command, makes its pipes look like a terminal, so that it asks. */
Object.assign(process.stdin, { isTTY: true, isRaw: false, setRawMode: () => process.stdin });
Object.assign(process.stdout, { isTTY: true, columns: 160, rows: 50 });
