package org.zhiheng.cases.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.law.Due;
import org.zhiheng.law.Owner;
import org.zhiheng.platform.Keys;

/**
 * One period of a case as it runs (时钟).
 *
 * @param startedOn the day of what it starts from, itself not counted
 * @param words how much of it is left, as people say it
 * @param about whose it is where several things have their own; empty where there is but one to tell
 */
public record Clock(DeadlineRule<Act> rule, LocalDate startedOn, Due due, State state, String words, String about) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M 月 d 日");
    private static final int FIRST_WARNING = 3;
    private static final int LAST_WARNING = 18;

    /** 第六十条的九十日：第六十日首次预警，第八十五日最后预警；其他期限按同样比例，最少提前一日. */
    public enum State {
        RUNNING,
        SOON,
        URGENT,
        OVERDUE,
        /** A party's period ran out unused: what waits for it may go on. */
        EXPIRED,
        MET,
        MISSED,
        WAITING,
        /** Its time does not count now. */
        PAUSED;

        public String key() {
            return Keys.of(this);
        }

        public boolean isOpen() {
            return this != MET && this != MISSED && this != EXPIRED && this != PAUSED;
        }
    }

    private Clock(DeadlineRule<Act> rule, LocalDate startedOn, Due due, State state, String words) {
        this(rule, startedOn, due, state, words, "");
    }

    Clock about(String things) {
        return new Clock(rule, startedOn, due, state, words, things);
    }

    /** It goes on while a public notice is up, and ends only when that has run out. */
    Clock announcedUntil(LocalDate day) {
        return new Clock(rule, startedOn, due, state, words + " · 公告期间，到 " + DAY.format(day) + " 视为送达", about);
    }

    /** What is to be done in it, and with what of several. */
    public String name() {
        return rule.name() + (about.isEmpty() ? "" : "（" + about + "）");
    }

    static Clock running(DeadlineRule<Act> rule, LocalDate startedOn, Due due, LocalDate today) {
        if (!(due instanceof Due.On on)) {
            return new Clock(rule, startedOn, due, State.WAITING, due.because());
        }
        var left = ChronoUnit.DAYS.between(today, on.due());
        if (left < 0) {
            var state = rule.owner() == Owner.PARTY && !rule.metBy().contains(Act.RECORD_PAYMENT)
                    ? State.EXPIRED
                    : State.OVERDUE;
            var words = state == State.EXPIRED ? "已于 " + DAY.format(on.due()) + " 届满" : "超期 " + -left + " 天";
            return new Clock(rule, startedOn, due, state, words);
        }
        var whole = ChronoUnit.DAYS.between(startedOn, on.due());
        var words = left == 0 ? "今天到期" : "还有 " + left + " 天 · " + DAY.format(on.due());
        return new Clock(rule, startedOn, due, stateWith(left, whole), words);
    }

    static Clock met(DeadlineRule<Act> rule, LocalDate startedOn, Due due, LocalDate metOn) {
        var late = due.day().filter(metOn::isAfter).isPresent();
        return new Clock(
                rule,
                startedOn,
                due,
                late ? State.MISSED : State.MET,
                late ? "逾期办结 · " + DAY.format(metOn) : "已办结 · " + DAY.format(metOn));
    }

    static Clock paused(DeadlineRule<Act> rule, LocalDate startedOn, Due due) {
        var words =
                "暂停计算" + due.day().map(day -> " · 如今天恢复，至 " + DAY.format(day)).orElse("");
        return new Clock(rule, startedOn, due, State.PAUSED, words);
    }

    static Clock runningInHours(
            DeadlineRule<Act> rule, LocalDateTime from, LocalDateTime until, Due due, LocalDateTime now) {
        var left = ChronoUnit.MINUTES.between(now, until);
        var words = now.isAfter(until)
                ? "超期 " + hours(-left)
                : "还有 " + hours(left) + " · " + DAY.format(until) + " " + until.toLocalTime();
        return new Clock(rule, from.toLocalDate(), due, now.isAfter(until) ? State.OVERDUE : State.URGENT, words);
    }

    static Clock metInHours(
            DeadlineRule<Act> rule, LocalDateTime from, LocalDateTime until, Due due, LocalDateTime metAt) {
        var late = metAt.isAfter(until);
        return new Clock(
                rule,
                from.toLocalDate(),
                due,
                late ? State.MISSED : State.MET,
                (late ? "逾期办结 · " : "已办结 · ") + DAY.format(metAt) + hour(metAt));
    }

    /** Nothing where only the day is known. */
    private static String hour(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MAX)
                ? ""
                : " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static String hours(long minutes) {
        return minutes / 60 + " 小时 " + minutes % 60 + " 分";
    }

    private static State stateWith(long left, long whole) {
        return left <= Math.max(1, whole / LAST_WARNING)
                ? State.URGENT
                : left <= whole / FIRST_WARNING ? State.SOON : State.RUNNING;
    }

    public boolean hasEnded() {
        return state == State.MET || state == State.MISSED;
    }

    public boolean isOverdue() {
        return state == State.OVERDUE;
    }

    /** Whether the period has run out, whoever's it is. */
    public boolean isOver() {
        return state == State.OVERDUE || state == State.EXPIRED;
    }
}
