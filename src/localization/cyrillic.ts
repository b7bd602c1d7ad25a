/**
 * Russian and Ukrainian in one byte a letter. In UTF-8 their letters take two, and readers of these languages would
 * wait longest of all; so in their files Cyrillic and Latin letters have changed places. It undoes itself: what it is
 * given it writes, and what it has written it reads. Letters beyond the 26 have changed places with signs, small ones only.
 */
const swap =
  (cyrillic: string, latin: string) =>
  (text: string): string =>
    text.replace(/./g, (letter) => {
      const small = letter.toLowerCase();
      const other = cyrillic[latin.indexOf(small)] ?? latin[cyrillic.indexOf(small)] ?? letter;
      if (small === letter) return other;
      return other.toUpperCase() === other ? letter : other.toUpperCase();
    });

export const russian = /* @__PURE__ */ swap('абвгдежзийклмнопрстуфхцчшыщъьэюяё', 'abvgdejziyklmnoprstufhcqwx@|`{^_~');
export const ukrainian = /* @__PURE__ */ swap('абвгдежзийклмнопрстуфхцчшщьюяєіїґ', 'abvgdejzyqklmnoprstufhcwx@`^_{i~|');
