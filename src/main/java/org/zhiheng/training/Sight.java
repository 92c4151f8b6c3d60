package org.zhiheng.training;

import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;

/**
 * Who reads what single people learned (个人学时、到课、轮训): the person, the personnel of the organ, the trainers. Nobody
 * else, whatever rows the database lets through; rates and counts are open.
 */
final class Sight {

    private Sight() {}

    /** Whether the names of others are read, within the scope. */
    static boolean seesOthers(Actor by) {
        return by.is(Role.PERSONNEL) || by.is(Role.TRAINER);
    }

    /** The same of whoever is signed in. */
    static boolean seesOthers() {
        return Actors.find().filter(Sight::seesOthers).isPresent();
    }
}
