import { defineConfig } from 'vite'
import { app } from '../vite.ts'

export default defineConfig(app('portal', '/public/'))
