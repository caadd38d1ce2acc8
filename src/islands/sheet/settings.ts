import type { EnquiryWords } from '../../enquiry/write-enquiry.ts';
import type { SheetWords } from '../../sheet/sheet-words.ts';

/** What the page hands to its script. */
export interface Settings {
  words: SheetWords;
  /** What is asked for where the address names nothing. */
  core: string[];
  /** Ids of all providers. */
  providers: string[];
  /** The folder of the files, in the language of the page. */
  base: string;
  /** The file that shortlists are worked out from. */
  shortlistFile: string;
  /** The languages in which a host can be asked. */
  letters: LetterSettings[];
  /** What is said of parts of the address that were passed over. */
  ignored: string;
  /** The word on the button that puts that away. */
  dismiss: string;
  enquiry: Record<'copy' | 'mail' | 'mailShort' | 'file' | 'subject', string>;
}

export interface LetterSettings {
  language: 'ja' | 'en';
  name: string;
  words: EnquiryWords;
  /** The day of the data, written out in that language. */
  day: string;
  pasteHere: string;
}
