// Prints failing tests with their errors, and the counts. Passing tests stay silent.
export default async function* report(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    // Suites and files are not counted: each test is one question.
    const isTest = data?.details?.type === 'test' || (data?.details?.type === undefined && data?.nesting > 0);
    if (type === 'test:pass' && isTest) passed += 1;
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
      failed += 1;
      const cause = data.details.error?.cause ?? data.details.error;
      yield `FAILED ${data.file ?? ''} › ${data.name}\n${cause?.stack ?? cause?.message ?? cause}\n\n`;
    }
  }
  yield `tests passed: ${passed}\ntests failed: ${failed}\n`;
}
