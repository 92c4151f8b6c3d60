package org.zhiheng.access;

import java.security.SecureRandom;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Problem;

/** Passwords: Argon2id digests, the rule for new ones, random first ones. */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final SecureRandom random = new SecureRandom();

    /** Checked when the name is unknown, so that both answers take the same time. */
    private final String nobodys = encoder.encode(fresh());

    String digest(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String digest) {
        return password.length() <= LONGEST && encoder.matches(password, digest);
    }

    void pretendToCheck(String password) {
        encoder.matches(password.length() <= LONGEST ? password : "", nobodys);
    }

    /** A random alphanumeric password of sixteen characters; none that is easily misread. */
    String fresh() {
        return random.ints(16, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .reduce("", String::concat);
    }

    /** 422 unless it has ten characters of at least two kinds and does not hold the account's name. */
    void require(String field, String password, String name) {
        var letters = password.chars().anyMatch(Character::isLetter);
        var others = password.chars().anyMatch(character -> !Character.isLetter(character));
        if (password.length() < SHORTEST || password.length() > LONGEST || !letters || !others) {
            throw Problem.invalid(field, "口令须为 10 至 128 个字符，并且同时含有字母和数字（或符号）。");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(name.toLowerCase(java.util.Locale.ROOT))) {
            throw Problem.invalid(field, "口令不能包含登录名。");
        }
    }
}
