/** What was held against what when a paper was looked up, and what nobody has looked at: a code proves no paper by itself. */
import type { Verification } from '@zhiheng/api/portal'

export function checked(found: Verification): string[] {
  const done = ['这个查验码在平台上登记过，登记的文书种类、文号、机关和日期写在上面。']
  if (found.seal?.isGenuine) done.push('平台留存的文件在盖章以后没有改动过。')
  if (found.signatures?.isSameText) done.push('平台留存的文字与屏幕签名时的文字相同。')
  return done
}

export function notChecked(found: Verification): string[] {
  const left = [
    found.digest
      ? '您手里的这一份：没有拿它来比对。纸质的请逐项对照；有电子文件的，在下面核对。'
      : '您手里的这一份：没有拿它来比对，请逐项对照。',
  ]
  if (found.seal && found.seal.isGenuine == null) left.push('印章：电子文件还没有排印，没有可以比对的。')
  if (!found.seal) left.push('纸上的印章：平台没有登记这份文书的电子印章，请向制作机关核实。')
  left.push('文书里写的事实和决定对不对：不服的，按文书写明的途径申请行政复议或者提起行政诉讼。')
  return left
}
