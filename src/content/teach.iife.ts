import { startTeacher } from './teacher'

startTeacher()
