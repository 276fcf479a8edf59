/** How drawings look; only pages that have one carry it. */
export const chartStyle = `.chart { max-width: 34rem; margin: 9pt auto; break-inside: avoid; }
.chart figcaption { font-size: 12pt; font-weight: bold; text-align: center; text-wrap: balance; break-after: avoid; }
.chart svg { display: block; width: 100%; height: auto; font-family: inherit; }
/* As high as in Word: a page has room for three, and less is left empty before one. */
@media print { .chart { max-width: 26rem; } }`;
