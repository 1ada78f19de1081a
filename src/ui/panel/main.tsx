import { render } from 'preact'
import '../styles/index.css'
import './panel.css'
import App from './App'

render(<App />, document.body)
