/** A run of an excerpt, marked where it matched the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Takes Pagefind's excerpt apart (escaped text with <mark> around matches) so that it can be set as text, never as HTML. */
export function splitExcerpt(excerpt: string): ExcerptPart[] {
  const parts = excerpt.split(/<\/?mark>/);
  return parts
    .map((text, index) => ({ text: decodeEntities(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}
