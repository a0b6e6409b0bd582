import { createServer } from 'vite';
const server = await createServer({ root:'/work/main', configFile:false, logLevel:'error', server:{middlewareMode:true, ws:false}, optimizeDeps:{noDiscovery:true}});
try {
const { randomQuiz } = await server.ssrLoadModule('/test/fuzz/random-quiz.ts');
const q = randomQuiz(+process.argv[2], +process.argv[3]||120);
console.log(JSON.stringify({steps:q.steps,derived:q.derivedFacts},null,1).replace(/\n\s{6,}/g,' '));
} finally { await server.close(); }
