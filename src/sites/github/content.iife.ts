import { start } from '../../content/start'
import { site } from './index'
start(site)
