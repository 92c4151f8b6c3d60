package org.zhiheng.files;

import java.util.List;

/** The kinds of files that are taken (可以上传的格式). */
enum FileType {
    PDF("application/pdf", true, "pdf"),
    OFD("application/ofd", false, "ofd"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    GIF("image/gif", true, "gif"),
    WEBP("image/webp", true, "webp"),
    MP4("video/mp4", false, "mp4", "m4v", "3gp"),
    MOV("video/quicktime", false, "mov"),
    M4A("audio/mp4", false, "m4a"),
    WAV("audio/wav", false, "wav"),
    MP3("audio/mpeg", false, "mp3"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    TEXT("text/plain", false, "txt", "csv", "log");

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileType(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in place of saving it. */
    static boolean isShown(String mediaType) {
        return List.of(values()).stream().anyMatch(type -> type.shown && type.mediaType.equals(mediaType));
    }

    /** The name with an ending that fits: what calls itself otherwise gets the right one added. */
    String endingOn(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return endings.contains(ending) && ending.length() < name.length() - 1 ? name : name + "." + endings.getFirst();
    }
}
