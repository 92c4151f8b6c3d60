package org.zhiheng.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import org.zhiheng.access.Actor;
import org.zhiheng.files.Blobs.Arrived;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/**
 * Large files over bad lines (断点续传): begun with the digest that the device computed, sent in pieces, kept when all of
 * it has arrived and is what it was on the device. No transaction lasts as long as a line.
 */
@Service
class Uploads {

    static final String WAITING = "files.upload-waiting";

    private static final int MOST_UNFINISHED = 100;
    private static final long ROOM_LEFT = 1L << 30;

    private final UploadStore store;
    private final Partials partials;
    private final Blobs blobs;
    private final Files files;
    private final InstantSource clock;
    private final long most;

    Uploads(
            UploadStore store,
            Partials partials,
            Blobs blobs,
            Files files,
            InstantSource clock,
            @Value("${zhiheng.uploads.most:8GB}") DataSize most) {
        this.store = store;
        this.partials = partials;
        this.blobs = blobs;
        this.files = files;
        this.clock = clock;
        this.most = most.toBytes();
    }

    /** The largest file that is taken, in bytes. */
    long most() {
        return most;
    }

    Upload begin(long size, UploadMetadata metadata, Actor actor) {
        requireFits(size);
        if (store.unfinishedOf(actor.account()) >= MOST_UNFINISHED) {
            throw Problem.conflict("您有 " + MOST_UNFINISHED + " 个文件没有传完，不能再开始新的。请先传完或者取消其中一些。");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var days = Parameters.standard()
                .number(
                        WAITING,
                        now.atZone(org.zhiheng.settings.LegalClock.CHINA).toLocalDate());
        var upload = new Upload(
                RecordId.create(actor.organ().region()),
                actor.organ(),
                actor.account(),
                metadata.name(),
                size,
                metadata.digest(),
                now,
                now.plus(Duration.ofDays(days)),
                null);
        store.insert(upload);
        return upload;
    }

    /** 404 for what is unknown, over, or somebody else's. */
    Upload get(RecordId id, Actor actor) {
        return store.find(id)
                .filter(upload -> upload.account().equals(actor.account())
                        && clock.instant().isBefore(upload.expiresAt()))
                .orElseThrow(Uploads::gone);
    }

    /** How much of it has arrived, in bytes. */
    long offset(Upload upload) {
        try {
            return upload.file() != null ? upload.size() : partials.size(upload.id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds what comes and tells where the next bytes begin. */
    long append(Upload upload, long offset, InputStream content, Checksum checksum) throws Partials.WrongChecksum {
        if (upload.file() != null) {
            throw Problem.conflict("这个文件已经传完，不用再传。");
        }
        try {
            var end = partials.append(upload.id(), offset, content, upload.size() - offset, checksum);
            refuseEarly(upload, offset, end);
            return end;
        } catch (Partials.WrongOffset elsewhere) {
            throw Problem.conflict("续传的位置与服务器上已有的不一致。请重新查询进度后接着传。");
        } catch (ClosedChannelException takenOver) {
            throw Problem.conflict("这个文件正从另一个连接续传，本连接不再接收。");
        } catch (Partials.WrongChecksum wrong) {
            throw wrong;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps it as a file; asked again, gives the same file. What is not as it was on the device is not kept. */
    StoredFile finish(Upload upload) {
        if (upload.file() != null) {
            return files.get(upload.file());
        }
        var arrived = offset(upload);
        if (arrived < upload.size()) {
            var finished = madeOf(upload.id());
            if (finished.isPresent()) {
                return files.get(finished.get());
            }
            throw Problem.conflict("文件还没有传完：已收到 " + arrived + " 字节，共 " + upload.size() + " 字节。请接着上传。");
        }
        try {
            var bytes = partials.path(upload.id());
            requireSame(upload, blobs.digestOf(bytes));
            var file = files.keep(upload, new Arrived(bytes, upload.size(), upload.digest()));
            partials.delete(upload.id());
            return file;
        } catch (java.nio.file.NoSuchFileException finishedMeanwhile) {
            var now = store.find(upload.id()).orElseThrow(Uploads::gone);
            return files.get(Objects.requireNonNull(now.file(), "bytes of an unfinished upload are gone"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Problem refused) {
            endUnfinished(upload.id());
            throw refused;
        }
    }

    /** What somebody else made a file of meanwhile stays known, and its file with it. */
    private void endUnfinished(RecordId id) {
        if (madeOf(id).isEmpty()) {
            end(id);
        }
    }

    /** The file that somebody made of it meanwhile. */
    private Optional<RecordId> madeOf(RecordId id) {
        return store.find(id).flatMap(upload -> Optional.ofNullable(upload.file()));
    }

    /** Forgets it and its bytes; the file that it became stays. */
    void end(RecordId id) {
        try {
            store.delete(id);
            partials.delete(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireFits(long size) {
        if (size <= 0) {
            throw Problem.invalid("Upload-Length", "文件是空的，没有保存。请检查后重新上传。");
        }
        if (size > most) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "文件超过 " + DataSize.ofBytes(most).toGigabytes() + " GB，不能上传。请分段后再上传。",
                    null,
                    List.of(),
                    null,
                    List.of());
        }
        try {
            if (partials.room() < size + ROOM_LEFT) {
                throw new Problem(
                        HttpStatus.INSUFFICIENT_STORAGE,
                        "服务器的磁盘放不下这个文件，没有开始上传。请联系系统管理员清理或者扩充磁盘。",
                        null,
                        List.of(),
                        null,
                        List.of());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What can never be kept is refused after its first piece, not after two thousand million bytes. */
    private void refuseEarly(Upload upload, long offset, long end) {
        if (offset == 0 && end >= Sniffer.HEAD && Sniffer.isNothingKnown(partials.path(upload.id()))) {
            end(upload.id());
            throw Files.notTaken();
        }
    }

    private static void requireSame(Upload upload, String digest) {
        if (!digest.equals(upload.digest())) {
            throw Problem.invalid(
                    "file",
                    "收到的文件与设备上的不一致，没有保存：设备上的摘要是 " + upload.digest() + "，收到的是 " + digest + "。请检查原文件是否改动过，再重新上传。");
        }
    }

    private static Problem gone() {
        return Problem.notFound("上传");
    }
}
