package org.zhiheng.examinations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.zhiheng.access.Actor;
import org.zhiheng.examinations.SittingWork.State;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/**
 * The door for whoever sits (应考): each only in his own name. Nothing is decided by the device: the server keeps the time
 * and the answers, so that a lost connection, a killed browser or another device change nothing.
 */
@Service
public class Sittings {

    private static final int LONGEST_BODY = 5000;

    private final SittingWork work;
    private final HandIn handIn;
    private final ExamPapers papers;
    private final InstantSource now;

    Sittings(SittingWork work, HandIn handIn, ExamPapers papers, InstantSource now) {
        this.work = work;
        this.handIn = handIn;
        this.papers = papers;
        this.now = now;
    }

    /** What is sent of an answer: the next revision of the question, and what was chosen or written. */
    public record Given(
            int revision,
            @Nullable List<String> chosen,
            @Nullable String body) {}

    /** Begins or goes on; what is over is handed in first. */
    public RecordId begin(RecordId examination, Actor by) {
        var officer = officer(by);
        return RegionWide.of(officer).call(() -> {
            work.own(officer).sittings().stream()
                    .filter(sitting -> sitting.open() && sitting.isOver(now.instant()))
                    .forEach(this::endByTime);
            return work.begin(examination, officer).id();
        });
    }

    /** As it stands; handed in first where the time is over. */
    State get(RecordId id, Actor by) {
        var officer = officer(by);
        return RegionWide.of(officer).call(() -> {
            var state = find(id, officer);
            if (state.sitting().open() && state.sitting().isOver(now.instant())) {
                endByTime(state.sitting());
                return find(id, officer);
            }
            return state;
        });
    }

    SittingWork.Own own(Actor by) {
        var officer = officer(by);
        return RegionWide.of(officer).call(() -> work.own(officer));
    }

    /** Saves one answer; sent again it is answered as the first time. */
    public Instant save(RecordId id, int seq, Given given, Actor by) {
        var officer = officer(by);
        var answer = answer(seq, given);
        RegionWide.of(officer).run(() -> save(id, answer, officer));
        return answer.savedAt();
    }

    private void save(RecordId id, Answer answer, RecordId officer) {
        switch (work.save(id, officer, answer)) {
            case SAVED, SAVED_BEFORE -> {}
            case NOT_ASKED -> throw Problem.notFound("题目");
            case NEWER_THERE -> throw ExamRefusal.conflict("这道题在另一台设备上有更新的作答，这一次没有保存。", "页面会读出最新的作答，请在它上面继续。");
            case HANDED_IN -> throw ExamRefusal.conflict("这份答卷已经交了，不能再改。", "请等成绩公布。");
            case OVER -> {
                endByTime(find(id, officer).sitting());
                throw ExamRefusal.conflict("考试时间已到，答卷已经自动交了；时间到以前保存的作答都在，这一次没有计入。", "请等成绩公布。");
            }
        }
    }

    private Answer answer(int seq, Given given) {
        var body = given.body();
        if (given.revision() < 1) {
            throw Problem.invalid("revision", "次序号从 1 起。");
        }
        if (body != null && body.length() > LONGEST_BODY) {
            throw Problem.invalid("body", "作答不超过 " + LONGEST_BODY + " 个字，现在有 " + body.length() + " 个字。");
        }
        var chosen = given.chosen() == null ? List.<String>of() : given.chosen();
        if (chosen.size() > 10 || chosen.stream().anyMatch(key -> !key.matches("[A-Z]"))) {
            throw Problem.invalid("chosen", "没有这个选项。");
        }
        return new Answer(
                seq, given.revision(), chosen.stream().distinct().sorted().toList(), body, now.instant());
    }

    /** What is asked of the sitter: the questions of his open paper by their numbers. */
    public Map<Integer, String> asked(RecordId id, Actor by) {
        var asked = new TreeMap<Integer, String>();
        var state = get(id, by);
        if (state.sitting().open()) {
            paper(state.examination().id())
                    .forEach(each -> asked.put(each.seq(), each.question().stem()));
        }
        return asked;
    }

    public void handIn(RecordId id, Actor by) {
        var officer = officer(by);
        RegionWide.of(officer).run(() -> {
            var sitting = find(id, officer).sitting();
            if (sitting.open()) {
                handIn.handIn(id, sitting.isOver(now.instant()));
            }
        });
    }

    /** Hands in by itself; within the scope of the region. */
    void endByTime(Sitting sitting) {
        handIn.handIn(sitting.id(), true);
    }

    List<PaperQuestion> paper(RecordId examination) {
        return RegionWide.of(examination).call(() -> papers.paper(examination));
    }

    private State find(RecordId id, RecordId officer) {
        return work.find(id, officer).orElseThrow(() -> Problem.notFound("答卷"));
    }

    /** Whose own examinations an account may see. */
    static RecordId officer(Actor by) {
        var officer = by.officer();
        if (officer == null) {
            throw ExamRefusal.conflict("您的账号没有对应的执法人员登记，不能参加考试。", "请由安全管理员把账号与本人的登记连起来。");
        }
        return officer;
    }
}
