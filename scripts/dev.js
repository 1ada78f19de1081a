// Builds again whenever a source changes; reload the extension to see it.   usage: npm run dev [-- firefox]
import { ensurePackages, root } from './lib/setup.js'

ensurePackages()
const { build } = await import('vite')
process.env.BROWSER = process.argv[2] === 'firefox' ? 'firefox' : 'chrome'
await build({ root, build: { watch: {}, minify: false, sourcemap: 'inline' } })
