import '@zhiheng/kit/style.css'
import { Drafts } from '@zhiheng/kit'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createDeskRouter } from './router.ts'

new Drafts('').sweep()
const app = createApp(App)
app.use(createPinia())
app.use(createDeskRouter())
app.mount('#app')
