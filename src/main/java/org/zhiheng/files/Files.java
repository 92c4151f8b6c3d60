package org.zhiheng.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.files.Blobs.Arrived;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** The door of this module: keeps files (文件) as they were handed in and gives them out under scope. */
@Service
public class Files {

    static final long MOST_BYTES = 200L * 1024 * 1024;

    private final Blobs blobs;
    private final FileStore store;
    private final UploadStore uploads;
    private final FileAccess access;
    private final InstantSource clock;

    Files(Blobs blobs, FileStore store, UploadStore uploads, FileAccess access, InstantSource clock) {
        this.blobs = blobs;
        this.store = store;
        this.uploads = uploads;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps what was handed in; 422 for a kind that is not taken, 413 for more than 200 MB.
     *
     * @param name as its owner calls it
     * @param organ whose file it is from now on
     */
    @Transactional
    public StoredFile keep(InputStream content, String name, RecordId organ) {
        try {
            var arrived = blobs.receive(content, MOST_BYTES);
            try {
                return keep(arrived, name, organ);
            } finally {
                blobs.drop(arrived);
            }
        } catch (Blobs.TooLarge tooLarge) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE, "文件超过 200 MB，请压缩或分段后再上传。", null, List.of(), null, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps what an upload brought; the second time it is the file of the first. */
    @Transactional
    StoredFile keep(Upload upload, Arrived arrived) throws IOException {
        var before = uploads.lock(upload.id()).orElseThrow(() -> Problem.notFound("上传"));
        if (before.file() != null) {
            return get(before.file());
        }
        var file = described(arrived, upload.name(), upload.organ());
        blobs.keepAndLeave(arrived);
        store.insert(file, upload.account());
        uploads.finished(upload.id(), file.id());
        return file;
    }

    @Transactional(readOnly = true)
    public StoredFile get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("文件"));
    }

    /** A file that the person may read, and so may attach to a case of his own; 404 for every other. */
    @Transactional(readOnly = true)
    public StoredFile get(RecordId id, Actor by) {
        return store.find(id).filter(file -> access.may(file, by)).orElseThrow(() -> Problem.notFound("文件"));
    }

    /**
     * A file that the person may attach to a row that is no case: he reads it, his organ handed it in, and it is no evidence and
     * no paper, whose readers would become more by that (422).
     */
    @Transactional(readOnly = true)
    public StoredFile getOwn(RecordId id, Actor by) {
        var file = get(id, by);
        if (!file.organ().equals(by.organ())) {
            throw Problem.invalid("file", "“" + file.name() + "”不是本机关上传的，不能附到这里。请由本机关重新上传。");
        }
        if (access.isOfCase(id)) {
            throw Problem.invalid("file", "“" + file.name() + "”是案卷里的证据或者文书，不能附到这里。请上传另外的文件。");
        }
        return file;
    }

    /** The bytes of a file that is within scope. */
    @Transactional(readOnly = true)
    public InputStream open(RecordId id) {
        try {
            return new BufferedInputStream(java.nio.file.Files.newInputStream(pathOf(get(id))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path pathOf(StoredFile file) {
        return blobs.path(file.digest());
    }

    private StoredFile keep(Arrived arrived, String name, RecordId organ) throws IOException {
        if (arrived.size() == 0) {
            throw Problem.invalid("file", "文件是空的，没有保存。请检查后重新上传。");
        }
        var file = described(arrived, name, organ);
        blobs.keep(arrived);
        store.insert(file, Actors.find().map(Actor::account).orElse(null));
        return file;
    }

    private StoredFile described(Arrived arrived, String name, RecordId organ) {
        var type = Sniffer.typeOf(arrived.file()).orElseThrow(Files::notTaken);
        return new StoredFile(
                RecordId.create(organ.region()),
                organ,
                type.endingOn(FileName.of(name)),
                type.mediaType(),
                arrived.size(),
                arrived.digest(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    static Problem notTaken() {
        return Problem.invalid(
                "file",
                "这个文件的内容不是可以上传的格式，没有保存。可以上传 PDF、OFD、图片（PNG、JPEG、GIF、WebP）、录像（MP4、MOV）、"
                        + "录音（MP3、M4A、WAV）、不含宏的 Word 和 Excel（docx、xlsx）和 UTF-8 纯文本；程序、网页和 SVG 不能上传。请转换格式后再上传。");
    }
}
