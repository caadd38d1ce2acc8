/**
 * The one script of a reading page: applies the remembered theme before the page is painted, switches it, and moves
 * to the search field on "/". Where the page's own script cannot be had, the page becomes as it is without script: no
 * control stands there that does nothing. Kept below 500 bytes; its hash stands in the content security policy.
 */
export const REMEMBERED_THEME_AND_SEARCH_KEY = [
  '(d=>{let h=d.documentElement,s,on=(n,f)=>d.addEventListener(n,f,!0);',
  'try{s=localStorage;if(s.theme)h.dataset.theme=s.theme}catch{}',
  'h.className="js";',
  'on("error",()=>{h.className=""});',
  'on("click",(e,t=h.dataset.theme)=>{if(e.target.closest("[data-theme-switch]")){',
  'h.dataset.theme=t=(t?t=="dark":matchMedia("(prefers-color-scheme:dark)").matches)?"light":"dark";',
  'try{s.theme=t}catch{}}});',
  'on("keydown",e=>{if(e.key=="/"&&!e.target.closest("input,textarea,select")){e.preventDefault();q.focus()}})',
  '})(document)',
].join('');
