/**
 * The one script of a reading page: applies the remembered theme before the page is painted, switches it, and moves
 * to the search field on "/". Kept below 500 bytes; its hash stands in the content security policy.
 */
export const REMEMBERED_THEME_AND_SEARCH_KEY = [
  '(d=>{let h=d.documentElement,s;try{s=localStorage;if(s.theme)h.dataset.theme=s.theme}catch{}',
  'h.classList.add("js");',
  'd.addEventListener("click",e=>{if(e.target.closest("[data-theme-switch]")){',
  'let t=(h.dataset.theme||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":""))=="dark"?"light":"dark";',
  'h.dataset.theme=t;try{s.theme=t}catch{}}});',
  'd.addEventListener("keydown",e=>{if(e.key=="/"&&!e.target.closest("input,textarea,select")){e.preventDefault();d.getElementById("q").focus()}})',
  '})(document)',
].join('');
