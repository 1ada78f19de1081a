/** The whole look of what stands in a page. `!important` on the host: a page's own rules must not move or hide it.
 * Written without spaces: it travels to every page of a site. The layer has a width, though no height, because observers of
 * sizes tell nothing of what has none. */
export const css = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
display:block!important}
.kith-layer{width:1px;--sheet:#fff;--ink:#221e1a;--line:#d5cdc0;--ember:#b8451f;--soft:#fbece4;
font:550 13px/1.3 system-ui,sans-serif;color:var(--ink)}
.kith-layer.dark{--sheet:#23201c;--ink:#f1ece4;--line:#4a443c;--ember:#f08a5d;--soft:#3a2419}
@media print{.kith-layer{display:none}}
button{all:unset;box-sizing:border-box;position:absolute;top:0;left:0;display:inline-flex;align-items:center;justify-content:center;
min-width:28px;height:28px;border:1px solid var(--line);border-radius:7px;background:var(--sheet);color:var(--ink);cursor:pointer;
box-shadow:0 1px 2px rgb(40 30 20 / .12);user-select:none;white-space:nowrap}
button:hover{border-color:var(--ember);color:var(--ember)}
button:focus-visible{outline:2px solid var(--ember);outline-offset:2px}
button[aria-pressed=true]{color:var(--ember);background:var(--soft)}
button[aria-busy=true]{opacity:.6;cursor:progress}
button.name{gap:5px;padding:0 10px 0 7px}
button.away,.mark.away{visibility:hidden}
button.item.resting{position:fixed;top:50%;left:50%;opacity:0;pointer-events:none}
svg{width:15px;height:15px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linejoin:round}
[aria-pressed=true] svg,.mark svg{fill:currentColor}
.mark{position:absolute;top:5px;left:5px;display:flex;color:var(--ember);pointer-events:none;padding:3px;border-radius:5px;
background:var(--sheet);box-shadow:0 0 0 1px var(--line)}
.mark svg{width:12px;height:12px}
.toast{position:fixed;z-index:2147483647;left:50%;bottom:24px;transform:translateX(-50%);box-sizing:border-box;display:flex;
align-items:center;gap:12px;width:max-content;max-width:min(560px,calc(100vw - 32px));padding:8px 8px 8px 16px;border-radius:10px;
background:var(--ink);color:var(--sheet);box-shadow:0 6px 24px rgb(0 0 0 / .25);animation:rise 120ms ease-out}
.toast span{overflow-wrap:anywhere;padding:4px 8px 4px 0}
.toast button{position:static;flex:none;padding:0 12px;background:transparent;color:inherit;
border-color:color-mix(in srgb,currentColor 40%,transparent);box-shadow:none}
.toast button:hover{border-color:currentColor}
@keyframes rise{from{opacity:0;transform:translate(-50%,6px)}}
@media (prefers-reduced-motion:reduce){.toast{animation:none}}
@media (forced-colors:active){button,.mark,.toast{border:1px solid CanvasText}}
`
