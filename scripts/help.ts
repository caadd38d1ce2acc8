/**
 * Prints how a command is used, where it is asked for help. A command asks this first, before it reads its flags.
 * @param args what stands after the command's name
 * @returns whether it was asked, so that there is nothing else to do
 */
export function printHelp(usage: string, args: readonly string[] = process.argv.slice(2)): boolean {
  const isAsked = args.some((arg) => arg === '--help' || arg === '-h');
  if (isAsked) console.log(usage);
  return isAsked;
}
