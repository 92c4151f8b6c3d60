package org.zhiheng.cases.record;

import java.time.LocalDate;
import org.zhiheng.cases.form.*;

/** The course of a case in a few sentences (案件来源及调查经过). */
public final class Course {

    private Course() {}

    public static String of(PenaltyCase penaltyCase) {
        var words = new StringBuilder();
        penaltyCase
                .last(RegisterClue.class)
                .ifPresent(clue -> words.append(day(clue.form().receivedOn()))
                        .append("，本机关通过")
                        .append(clue.form().source().label())
                        .append("发现本案线索"));
        penaltyCase
                .last(OpenCase.class)
                .ifPresent(
                        opened -> words.append("，经核查于").append(day(opened.on())).append("立案调查"));
        words.append("。");
        investigated(penaltyCase, words);
        penaltyCase
                .proceedings()
                .conclusion()
                .ifPresent(concluded -> words.append(day(concluded.on())).append("，案件调查终结。"));
        return words.toString();
    }

    private static void investigated(PenaltyCase penaltyCase, StringBuilder words) {
        var scenes = penaltyCase.all(RecordScene.class).size();
        var interviews = penaltyCase.all(RecordInterview.class).size();
        var evidence = penaltyCase.findings().evidence().size();
        words.append("调查期间");
        if (scenes > 0) {
            words.append("制作现场笔录 ").append(scenes).append(" 份，");
        }
        if (interviews > 0) {
            words.append("询问 ").append(interviews).append(" 次，");
        }
        words.append("收集证据 ").append(evidence).append(" 份。");
    }

    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
