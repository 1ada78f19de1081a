/** Looks of a page that stands alone: paper and ink, light or dark as the reader's computer is, plain on paper. */
export const style = `
:root { color-scheme: light dark; --paper: light-dark(#faf8f4, #1a1815); --ink: light-dark(#221e1a, #f1ece4); --ink-2: light-dark(#5a5249, #bdb4a8);
  --line: light-dark(#e7e1d7, #37322c); --ember: light-dark(#ad3f1b, #f08a5d) }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
p, dd, li > div { white-space: pre-line }
p { margin: .25rem 0 }
small, .small { color: var(--ink-2); font-size: .85rem }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .35rem 1rem; margin: 0 }
dt { color: var(--ink-2) }
dd { margin: 0 }
ul { list-style: none; margin: 0; padding: 0 }
li { padding: .4rem 0; border-bottom: 1px solid var(--line) }
li:last-child { border-bottom: 0 }
a { color: var(--ember) }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-2: #444 } body { max-width: none; padding: 0; font-size: 11pt }
  h2 { break-after: avoid } li, dt, dd { break-inside: avoid } a { color: inherit } a:not(.plain)::after { content: ' (' attr(href) ')'; font-size: .8em } }
`.trim()
