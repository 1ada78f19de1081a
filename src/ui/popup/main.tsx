import { render } from 'preact'
import '../styles/index.css'
import './popup.css'
import App from './App'

render(<App />, document.body)
