import '@zhiheng/kit/style.css'
import './portal.css'
import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import PortalFrame from './PortalFrame.vue'
import { pages } from './pages.ts'

const router = createRouter({ history: createWebHistory('/public/'), routes: pages })

router.afterEach((to) => {
  document.title = `${to.meta.title} · 执法公开`
})

createApp(PortalFrame).use(router).mount('#app')
