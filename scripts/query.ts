import { runQuery } from './query/run-query.ts';

/** `npm run query -- --must waf,smtp-geo-restriction --segment business --json`: the comparison on the command line. */
const { exitCode, out, error } = await runQuery(process.argv.slice(2), process.env);

// A reader that has seen enough (`| head`) is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? exitCode : 2));

process.exitCode = exitCode;
if (out !== undefined) console.log(out);
if (error !== undefined) console.error(error);
