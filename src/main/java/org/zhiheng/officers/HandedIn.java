package org.zhiheng.officers;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** Looks up the files that somebody names (所附文件): each is his to read, and the own organ handed it in. */
@Component
public class HandedIn {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private final Files files;

    HandedIn(Files files) {
        this.files = files;
    }

    /**
     * What is wrong with a file that somebody names; empty where nothing is.
     *
     * @param what the file is called on the screen
     */
    public Optional<FieldProblem> fault(String field, String what, RecordId file, Actor by) {
        try {
            files.getOwn(file, by);
            return Optional.empty();
        } catch (Problem refused) {
            return Optional.of(fault(field, what, refused));
        }
    }

    /** The photograph on a certificate (证件照) is a picture that every browser shows. */
    public Optional<FieldProblem> faultOfPhoto(String field, RecordId file, Actor by) {
        try {
            var found = files.getOwn(file, by);
            return PICTURES.contains(found.mediaType())
                    ? Optional.empty()
                    : Optional.of(new FieldProblem(field, "证件照须是图片（JPEG 或者 PNG），“" + found.name() + "”不是，请重新上传。"));
        } catch (Problem refused) {
            return Optional.of(fault(field, "证件照", refused));
        }
    }

    private static FieldProblem fault(String field, String what, Problem refused) {
        return new FieldProblem(
                field,
                refused.status() == HttpStatus.NOT_FOUND ? what + "的文件不存在，或者不是本机关上传的，请重新上传。" : refused.sentence());
    }
}
