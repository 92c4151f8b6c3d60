package org.zhiheng.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Personal data about somebody: an ID number, a phone, an address.
 *
 * <p>On screens and in logs it is masked by itself; {@link #plain()} is for papers and for the person's own unmasking,
 * which is an audited act. {@link StoredJson} keeps it encrypted.
 */
public record PersonalText(String plain) {

    public PersonalText {
        if (plain.isBlank()) {
            throw new IllegalArgumentException("personal text must not be blank");
        }
    }

    @JsonCreator
    public static PersonalText of(String plain) {
        return new PersonalText(plain.strip());
    }

    public static @Nullable PersonalText ofNullable(@Nullable String plain) {
        return plain == null || plain.isBlank() ? null : of(plain);
    }

    /** First three and last four characters of a number, the first six of anything else. */
    @JsonValue
    public String masked() {
        var length = plain.length();
        if (plain.chars().allMatch(character -> character < 128) && length >= 8) {
            return plain.substring(0, 3) + "*".repeat(length - 7) + plain.substring(length - 4);
        }
        return length <= 6 ? plain.charAt(0) + "*".repeat(Math.max(1, length - 1)) : plain.substring(0, 6) + "****";
    }

    @Override
    public String toString() {
        return masked();
    }
}
