package org.zhiheng.files;

import org.zhiheng.platform.RecordId;

/** A kept file as the pages show it. */
record FileView(RecordId id, String name, String mediaType, long size, String digest) {

    static FileView of(StoredFile file) {
        return new FileView(file.id(), file.name(), file.mediaType(), file.size(), file.digest());
    }
}
