import type { ProseRule } from '../rule.ts';

/** An agreed term is written one way. Product names that hold another wording are excepted in the glossary itself. */
export const glossaryTerm: ProseRule = ({ language, text }, glossary) =>
  glossary[language].flatMap(({ expected, patterns }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        rule: 'glossary-term',
        offset: index,
        length: found.length,
        message: { ja: `「${found}」ではなく「${expected}」と書きます`, en: `write "${expected}", not "${found}"` },
        write: expected,
      })),
    ),
  );
