/** How the page looks on a desk, on paper and on a phone. Sizes follow the profiles: NĐ 30/2020, PL I; 05-HD/VPTW, PL 2. */
export const styleSheet = `* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: #fff;
  color: #111;
  font: 14pt/1.4 "Times New Roman", Tinos, Times, serif;
  overflow-wrap: break-word;
}
main { max-width: calc(165mm + 3rem); margin: 0 auto; padding: 20mm 1.5rem; }
p, ul, h1, h2, h3, h4 { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
ul { list-style: none; }
.letterhead {
  display: grid;
  grid-template: "issuer national" auto "number date" auto / minmax(0, 1fr) max-content;
  column-gap: 2mm;
  text-align: center;
  line-height: 1.25;
}
.letterhead > * { min-width: 0; }
.national { grid-area: national; font-weight: bold; }
.national p:first-child { font-size: 13pt; }
.national p:last-child span { display: inline-block; border-bottom: 0.75pt solid; }
.party .national p { font-size: 15pt; }
.issuer { grid-area: issuer; font-size: 13pt; text-wrap: balance; }
.party .issuer { font-size: 14pt; }
.body-name { font-weight: bold; }
.rule { display: block; max-width: 100%; height: 0.3em; margin: 0 auto; border-bottom: 0.75pt solid; }
.number, .date { margin-top: 4pt; white-space: pre-wrap; }
.number { grid-area: number; font-size: 13pt; }
.party .number { font-size: 14pt; }
.date { grid-area: date; font-style: italic; }
.title { margin: 18pt 0; text-align: center; font-weight: bold; text-wrap: balance; }
.kind, .subject { display: block; }
.party .kind { font-size: 15pt; }
.mark { font-weight: normal; line-height: 1; }
.addressees { width: fit-content; margin: 0 auto 12pt; }
.addressees ul { padding-left: 3.7em; }
.addressees li, .recipients li { padding-left: 0.6em; text-indent: -0.6em; }
:is(.body, .closing) > p, :is(.body, .closing) > ul > li { margin-top: 6pt; text-align: justify; text-indent: 10mm; orphans: 2; widows: 2; }
:is(.body, .closing) > ul > li::before { content: "- "; }
h2, h3, h4 { margin-top: 9pt; text-indent: 10mm; text-wrap: pretty; break-after: avoid; }
.body h2, .body h3 { font-weight: bold; }
.table { margin: 9pt 0; overflow-x: auto; }
.table:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 1.25; }
caption { caption-side: top; margin-bottom: 4pt; font-weight: bold; text-wrap: balance; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 3pt 4pt; border: 0.75pt solid #111; vertical-align: middle; }
thead th { text-align: center; font-weight: bold; }
tbody th { font-weight: normal; }
.left { text-align: left; }
td.left { overflow-wrap: anywhere; }
.center { text-align: center; }
.right { text-align: right; }
td.right { font-variant-numeric: tabular-nums; }
.figure, span.whole { white-space: nowrap; }
.fine table { font-size: 11pt; line-height: 1.15; }
.fine th, .fine td { padding: 1pt 4pt; }
.number .figure, .date .figure { white-space: pre; }
.appendix { break-before: page; margin-top: 36pt; }
main > .appendix:first-child { margin-top: 0; }
.appendix .label { display: block; }
.appendix .reference { font-weight: normal; font-style: italic; }
.appendix .reference .figure { white-space: normal; }
.end {
  display: grid;
  grid-template: "recipients signature" auto / 1fr 1fr;
  column-gap: 5mm;
  margin-top: 18pt;
  break-inside: avoid;
}
.signature { grid-area: signature; min-height: 35mm; text-align: center; text-wrap: balance; }
.authority, .signer, .state .signer-title { font-weight: bold; }
.signer { margin-top: 24mm; }
.recipients { grid-area: recipients; font-size: 11pt; line-height: 1.25; }
.recipients p { font-size: 12pt; font-weight: bold; font-style: italic; }
.party .recipients { font-size: 12pt; }
.party .recipients p { font-size: 14pt; font-weight: normal; font-style: normal; text-decoration: underline; }
@media screen and (max-width: 600px) {
  body { font-size: 1.0625rem; line-height: 1.5; }
  main { padding: 1rem; }
  .letterhead, .end { display: block; }
  .letterhead .national p, .letterhead .issuer, .letterhead .number { font-size: 1rem; }
  caption { text-align: left; text-wrap: wrap; }
  .issuer { max-width: 67mm; margin: 1rem auto 0; }
  .title .rule { max-width: 40%; }
  .title { margin: 1.5rem 0; }
  :is(.body, .closing) > p, :is(.body, .closing) > ul > li { text-align: left; text-indent: 0; margin-top: 0.75em; }
  :is(.body, .closing) > ul > li { padding-left: 0.65em; text-indent: -0.65em; }
  h2, h3, h4 { margin-top: 1.25em; text-indent: 0; }
  .addressees ul { padding-left: 1.5em; }
  table, .fine table { width: max-content; min-width: 100%; font-size: 1rem; }
  col { width: auto !important; }
  /* A shadow at a side behind which the table goes on. */
  .table {
    background: linear-gradient(90deg, #fff 40%, #fff0) 0 / 2rem 100% no-repeat local, linear-gradient(270deg, #fff 40%, #fff0) 100% / 2rem 100% no-repeat local, linear-gradient(90deg, #0004, #0000) 0 / 0.6rem 100% no-repeat, linear-gradient(270deg, #0004, #0000) 100% / 0.6rem 100% no-repeat;
  }
  .whole { white-space: nowrap; }
  thead th { max-width: 9em; }
  tbody th, td.left { max-width: 13em; }
  .signature { min-height: 0; }
  .signer { margin-top: 4rem; }
  .recipients { margin-top: 2rem; }
  .recipients, .party .recipients, .recipients p, .party .recipients p { font-size: 1rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  .appendix, .appendix > .title { margin-top: 0; }
  /* As in Word: a low table is whole, of another the head stays with two rows and the last two together. */
  .low { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tbody tr:first-child, tbody tr:nth-last-child(2), .body > p:has(+ ul, + .table:not(:has(caption))) { break-after: avoid; }
  /* The signature with the last words. Only Firefox needs them to be kept whole where they are long. */
  .closing, .end { break-before: avoid; }
  .table + .closing { break-before: auto; }
  .closing { break-inside: avoid; }
  @supports not (-moz-appearance: none) {
    .high { break-inside: auto; }
  }
}`;
