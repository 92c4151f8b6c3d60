/** Filling in one act: its form, the draft that keeps itself, what is wrong, and sending it. */
import { cases, type ActForm, type CaseView, type Field } from '@zhiheng/api/cases'
import { asProblem, idempotencyKey, type ApiProblem } from '@zhiheng/api/http'
import { blank, collect, Drafts, faults, labelled, type FieldError, type Values } from '@zhiheng/kit'
import { computed, onBeforeUnmount, reactive, ref, shallowRef, watch } from 'vue'

export const WARNING_REASON = 'warningReason'
const REST_BEFORE_SAVING = 800

interface Kept {
  values: Values
  reason: string
  attempt?: { key: string; body: string } | undefined
}

export function useAct(act: string, id: string | undefined, account: string, past = false) {
  const drafts = new Drafts(account)
  const name = `${id ?? (past ? 'past' : 'new')}:${act}`

  const form = shallowRef<ActForm>()
  const view = shallowRef<CaseView>()
  const values = reactive<Values>({})
  const reason = ref('')
  const asksReason = ref(false)
  const errors = ref<FieldError[]>([])
  const problem = shallowRef<ApiProblem>()
  const step = ref<'loading' | 'filling' | 'confirming' | 'sending'>('loading')
  const savedAt = ref<Date>()
  const restoredAt = ref<Date>()
  let attempt: Kept['attempt']

  const fields = computed<Field[]>(() => form.value?.groups.flatMap((group) => group.fields) ?? [])

  async function load() {
    step.value = 'loading'
    problem.value = undefined
    try {
      const [described, known] = await Promise.all([cases.form(act, id, past && !id), id ? cases.read(id) : undefined])
      form.value = described
      view.value = known
      asksReason.value = described.warnings.length > 0
      const draft = drafts.find<Kept>(name)
      fill(draft?.values)
      restoredAt.value = draft ? new Date(draft.savedAt) : undefined
      step.value = 'filling'
    } catch (failure) {
      problem.value = asProblem(failure)
    }
  }

  /** The server's beginnings, then what was typed before where the question still exists. */
  function fill(kept: Kept | undefined) {
    const beginning = blank(fields.value, form.value?.values)
    for (const field of fields.value) {
      values[field.name] = kept && field.name in kept.values ? kept.values[field.name] : beginning[field.name]
    }
    reason.value = kept?.reason ?? ''
    attempt = kept?.attempt
  }

  let resting: ReturnType<typeof setTimeout> | undefined
  watch(
    [values, reason],
    () => {
      if (step.value !== 'filling') return
      clearTimeout(resting)
      resting = setTimeout(save, REST_BEFORE_SAVING)
    },
    { deep: true },
  )

  function save() {
    clearTimeout(resting)
    resting = undefined
    savedAt.value = drafts.save<Kept>(name, { values, reason: reason.value, attempt })
  }

  function saveWhatRests() {
    if (resting) save()
  }

  addEventListener('pagehide', saveWhatRests)
  onBeforeUnmount(() => {
    saveWhatRests()
    removeEventListener('pagehide', saveWhatRests)
  })

  function startOver() {
    drafts.drop(name)
    fill(undefined)
    errors.value = []
    savedAt.value = undefined
    restoredAt.value = undefined
  }

  /** Whether it can go on: to the last page for what cannot be undone, else to the server. */
  async function next(): Promise<CaseView | undefined> {
    problem.value = undefined
    errors.value = faults(fields.value, values)
    if (asksReason.value && !reason.value.trim()) {
      errors.value.push({ field: WARNING_REASON, label: '理由', message: '请说明为什么仍然办理。' })
    }
    if (errors.value.length) return undefined
    if (form.value!.isFinal && step.value === 'filling') {
      saveWhatRests()
      step.value = 'confirming'
      return undefined
    }
    return send()
  }

  function filledIn(): Values {
    const body = collect(fields.value, values)
    if (reason.value.trim()) body[WARNING_REASON] = reason.value.trim()
    return body
  }

  async function send(): Promise<CaseView | undefined> {
    step.value = 'sending'
    const body = filledIn()
    const written = JSON.stringify(body)
    // The same input sent again is the same request; changed input is a new one.
    if (attempt?.body !== written) attempt = { key: idempotencyKey(), body: written }
    save()
    try {
      const done = await cases.take(act, id, body, attempt.key, form.value!.version)
      clearTimeout(resting)
      resting = undefined
      drafts.drop(name)
      return done
    } catch (failure) {
      refused(asProblem(failure))
      return undefined
    }
  }

  function refused(told: ApiProblem) {
    step.value = 'filling'
    if (told.fields.some((each) => each.field === WARNING_REASON)) asksReason.value = true
    errors.value = labelled(form.value!.groups, told.fields)
    problem.value = told
  }

  /** After somebody was faster: the case as it is now, with the input as it was. */
  async function reload() {
    save()
    await load()
  }

  return {
    form, view, values, reason, asksReason, errors, problem, step, savedAt, restoredAt, fields,
    filledIn, load, next, reload, startOver,
    back: () => (step.value = 'filling'),
  } // prettier-ignore
}
