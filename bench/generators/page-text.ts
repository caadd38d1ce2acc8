import { load } from 'cheerio';

/**
 * What a reader gets of a page, in order: the title, the description, then every link's address and every piece of text
 * with its spaces made single. Two pages with the same list show the same.
 */
export function listText(html: string): string[] {
  const $ = load(html);
  const body = $('body')
    .find('*')
    .addBack()
    .toArray()
    .flatMap((element) => [
      $(element).attr('href') ?? '',
      ...$(element)
        .contents()
        .toArray()
        .map((node) => (node.type === 'text' ? node.data.replace(/\s+/g, ' ').trim() : '')),
    ]);
  return [
    $('title').text(),
    $('meta[name=description]').attr('content') ?? '',
    ...body.filter((piece) => piece !== ''),
  ];
}
