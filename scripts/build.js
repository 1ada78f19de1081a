// Builds dist/chrome and dist/firefox.   usage: npm run build [-- chrome | firefox]
import { ensurePackages, root } from './lib/setup.js'

ensurePackages()
const { build } = await import('vite')
const wanted = process.argv.slice(2).filter(word => !word.startsWith('-'))
for (const browser of wanted.length ? wanted : ['chrome', 'firefox']) {
  process.env.BROWSER = browser
  await build({ root, logLevel: 'warn' })
  console.log(`dist/${browser}`)
}
