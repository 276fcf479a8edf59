/** Devices, also with an ending behind ("con.docx"), and with the superscript digits that Windows takes for digits. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:[ .].*)?$/i;

/** What no name may hold; "a:b.docx" is a hidden stream of the file "a", or a place on the drive A. */
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]/;

/**
 * Whether Windows writes the file that a path names: not a device, not a stream of another file, and not one whose name it
 * changes by dropping dots and blanks at the end. Each step counts: "D:\\bao-cao\\con\\a.docx".
 */
export function isWindowsName(path: string): boolean {
  const steps = path
    .replace(/^\\\\\?\\/, '')
    .replace(/^[a-z]:(?=[\\/]|$)/i, '')
    .split(/[\\/]+/);
  return steps
    .filter((step) => !['', '.', '..'].includes(step))
    .every((step) => !DEVICE.test(step) && !FORBIDDEN.test(step) && !/[. ]$/.test(step));
}
