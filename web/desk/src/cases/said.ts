import { ref } from 'vue'

/** What was just done, told once on the next page. */
export const said = ref('')
