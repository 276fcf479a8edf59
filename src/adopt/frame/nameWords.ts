/** A province's name in the ways that it is written: "Hòa Bình", "Hoà Bình"; "Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu". A pattern's source. */
export function nameWords(name: string): string {
  return name
    .replace(/[^\p{L} -]/gu, '.')
    .replace(/ ?- ?/gu, ' ?[-–] ?')
    .replace(/[òóỏõọ]a(?!\p{L})/gu, (old) => `(?:${old}|o${TONED[old.charAt(0)] ?? ''})`);
}

/** The vowel that bears the tone in the other way of writing. */
const TONED: Readonly<Record<string, string>> = { ò: 'à', ó: 'á', ỏ: 'ả', õ: 'ã', ọ: 'ạ' };
