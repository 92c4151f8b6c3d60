package org.zhiheng.officers;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actors;
import org.zhiheng.files.Files;
import org.zhiheng.files.StoredFile;
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
    public Optional<FieldProblem> fault(String field, String what, RecordId file, RecordId organ) {
        return isOwn(find(file), organ)
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, what + "的文件不存在，或者不是本机关上传的，请重新上传。"));
    }

    /** The photograph on a certificate (证件照) is a picture that every browser shows. */
    public Optional<FieldProblem> faultOfPhoto(String field, RecordId file, RecordId organ) {
        var found = find(file);
        if (found != null && isOwn(found, organ) && !PICTURES.contains(found.mediaType())) {
            return Optional.of(new FieldProblem(field, "证件照须是图片（JPEG 或者 PNG），“" + found.name() + "”不是，请重新上传。"));
        }
        return fault(field, "证件照", file, organ);
    }

    private static boolean isOwn(@Nullable StoredFile file, RecordId organ) {
        return file != null && file.organ().equals(organ);
    }

    private @Nullable StoredFile find(RecordId file) {
        try {
            return Actors.find().map(by -> files.getUnfiled(file, by)).orElseGet(() -> files.get(file));
        } catch (Problem refused) {
            if (refused.status() != HttpStatus.NOT_FOUND) {
                throw refused;
            }
            return null;
        }
    }
}
