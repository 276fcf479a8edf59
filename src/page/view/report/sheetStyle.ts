/** What the page adds to the look of a report; on paper nothing. */
export const sheetStyle = `@media screen {
  body { min-height: 100%; }
  main { padding-block: 2rem; }
  .figure { cursor: pointer; border-radius: 2px; }
  .figure:hover { background: #dbeafe; }
  .figure:focus-visible { outline: 2px solid #0b57d0; outline-offset: 1px; }
  .lit { background: #fde68a; box-shadow: 0 0 0 2px #fde68a; }
  .long > .body > *, .long > .appendix > .body > * { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
}`;
