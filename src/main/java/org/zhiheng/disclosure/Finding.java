package org.zhiheng.disclosure;

import org.zhiheng.platform.PersonalText;

/**
 * A piece of personal data found in a text and hidden (已隐去的个人信息).
 *
 * @param sample what was found, masked as on every screen
 * @param instead what the public reads in its place
 */
record Finding(PersonalKind kind, String sample, String instead) {

    static Finding of(PersonalKind kind, String found, String instead) {
        return new Finding(kind, PersonalText.of(found).masked(), instead);
    }
}
