import { createServer } from 'vite';
import { readFile } from 'node:fs/promises';
const server = await createServer({ root:'/work/main', configFile:false, logLevel:'error', server:{middlewareMode:true, ws:false}, optimizeDeps:{noDiscovery:true}});
try {
const q = JSON.parse(await readFile(process.argv[2] ?? '/work/main/dist/default-quiz.json','utf8'));
const { checkQuiz, byChance } = await server.ssrLoadModule('/src/check/index.ts');
let t=performance.now();
const r = checkQuiz(q, { weighting: byChance(), onProgress:(w,s)=>console.log((performance.now()-t).toFixed(0), w, s)});
for (const v of r.verdicts) { console.log(v.holds?'ok  ':'FAIL', v.title, v.basis.kind, v.basis.cases??v.basis.runs); for (const f of v.faults.slice(0,10)) console.log('   !', f.path, f.message, JSON.stringify(f.witness)); for (const f of v.notes.slice(0,12)) console.log('   -', f.path, f.message);}
console.log(r.ok, r.issues);
for (const s of r.statistics?.treatments ?? []) console.log(s.id, s.first.toFixed(3), s.suggested.toFixed(3), s.later.toFixed(3), s.leftOut.toFixed(3), s.rules.slice(0,3).map(x=>x.rule+' '+x.share.toFixed(3)).join('; '));
} finally { await server.close(); }
