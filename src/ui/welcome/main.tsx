import { render } from 'preact'
import '../styles/index.css'
import './welcome.css'
import App from './App'

render(<App />, document.body)
