import { render } from 'preact'
import '../styles/index.css'
import './people.css'
import App from './App'

render(<App />, document.body)
