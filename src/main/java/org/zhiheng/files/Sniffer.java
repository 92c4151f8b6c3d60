package org.zhiheng.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells from its bytes what a file is; what calls itself something else is not believed. */
final class Sniffer {

    static final int HEAD = 65_536;

    /** The bytes by which a format is known, each a character; {@code ?} stands for any. */
    private record Mark(FileType type, String bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(FileType.PDF, "%PDF-"),
            new Mark(FileType.PNG, "\u0089PNG\r\n\u001a\n"),
            new Mark(FileType.JPEG, "\u00ff\u00d8\u00ff"),
            new Mark(FileType.GIF, "GIF87a"),
            new Mark(FileType.GIF, "GIF89a"),
            new Mark(FileType.WEBP, "RIFF????WEBP"),
            new Mark(FileType.WAV, "RIFF????WAVE"),
            new Mark(FileType.MP3, "ID3"),
            new Mark(FileType.MP3, "\u00ff\u00fb"),
            new Mark(FileType.MP3, "\u00ff\u00f3"),
            new Mark(FileType.MP3, "\u00ff\u00f2"),
            new Mark(FileType.MOV, "????ftypqt  "),
            new Mark(FileType.M4A, "????ftypM4A "),
            new Mark(FileType.MP4, "????ftypiso"),
            new Mark(FileType.MP4, "????ftypmp4"),
            new Mark(FileType.MP4, "????ftypavc1"),
            new Mark(FileType.MP4, "????ftypM4V"),
            new Mark(FileType.MP4, "????ftypMSNV"),
            new Mark(FileType.MP4, "????ftyp3g"));

    private Sniffer() {}

    /** Its kind; empty for everything that is not taken. */
    static Optional<FileType> typeOf(Path file) {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(HEAD);
            if (matches("PK\u0003\u0004", head)) {
                return office(file);
            }
            return byMark(head);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether its beginning alone shows that it is not taken. */
    static boolean isNothingKnown(Path file) {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(HEAD);
            return !matches("PK\u0003\u0004", head) && byMark(head).isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<FileType> byMark(byte[] head) {
        var known = MARKS.stream()
                .filter(mark -> matches(mark.bytes(), head))
                .map(Mark::type)
                .findFirst();
        return known.isPresent() || !PlainText.isIn(head) ? known : Optional.of(FileType.TEXT);
    }

    private static boolean matches(String mark, byte[] head) {
        if (head.length < mark.length()) {
            return false;
        }
        for (var i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) != '?' && mark.charAt(i) != (head[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    /** Word, Excel and OFD are archives; one with a macro is a program. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var names = archive.stream().map(ZipEntry::getName).toList();
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return Optional.ofNullable(
                    names.contains("word/document.xml")
                            ? FileType.DOCX
                            : names.contains("xl/workbook.xml")
                                    ? FileType.XLSX
                                    : names.contains("OFD.xml") ? FileType.OFD : null);
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
