/**
 * 亮证：转动的亮证码和公众核验。 A certificate shown on a screen, checked by whoever is faced with it: a code that turns every
 * forty-five seconds, and a public page that says name, organ, number and state and nothing more. 司办通〔2020〕78号.
 */
@NullMarked
package org.zhiheng.officers.display;

import org.jspecify.annotations.NullMarked;
