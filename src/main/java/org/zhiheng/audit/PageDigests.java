package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Sm3;

/** The SM3 of everything that a page shows: its content, its fonts and its pictures, wherever they stand in the file. */
final class PageDigests {

    private static final Set<COSName> ELSEWHERE =
            Set.of(COSName.PARENT, COSName.P, COSName.LENGTH, COSName.STRUCT_PARENTS, COSName.ANNOTS);

    private final IdentityHashMap<COSStream, byte[]> streams = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Integer> seen = new IdentityHashMap<>();
    private final Sm3 digest = new Sm3();

    private PageDigests() {}

    /** 64 hex digits a page. */
    static List<String> of(PDDocument document) throws IOException {
        var digests = new PageDigests();
        var found = new ArrayList<String>();
        for (var page : document.getPages()) {
            found.add(digests.page(page.getCOSObject()));
        }
        return found;
    }

    private String page(COSDictionary page) throws IOException {
        seen.clear();
        put(page);
        var annotations = page.getCOSArray(COSName.ANNOTS);
        for (var annotation : annotations == null ? List.<COSBase>of() : annotations.toList()) {
            if (!isSignature(annotation)) {
                put(annotation);
            }
        }
        return digest.hex();
    }

    /** The field of the signature comes onto the first page after the digest was taken. */
    private static boolean isSignature(COSBase annotation) {
        var known = annotation instanceof COSObject reference ? reference.getObject() : annotation;
        return known instanceof COSDictionary field && COSName.SIG.equals(field.getCOSName(COSName.FT));
    }

    private void put(@Nullable COSBase found) throws IOException {
        var base = found instanceof COSObject reference ? reference.getObject() : found;
        if (base instanceof COSDictionary || base instanceof COSArray) {
            var before = seen.putIfAbsent(base, seen.size());
            if (before != null) {
                put("^" + before);
                return;
            }
        }
        switch (base) {
            case COSStream stream -> {
                dictionary(stream);
                put(raw(stream));
            }
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array(array);
            case COSString text -> put(text.getBytes());
            case COSName name -> put("/" + name.getName());
            case COSNumber number -> put(Float.toString(number.floatValue()));
            case COSBoolean truth -> put(Boolean.toString(truth.getValue()));
            case null, default -> put("null");
        }
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        var sorted = new TreeMap<String, COSBase>();
        dictionary.entrySet().stream()
                .filter(entry -> !ELSEWHERE.contains(entry.getKey()))
                .forEach(entry -> sorted.put(entry.getKey().getName(), entry.getValue()));
        put("<" + sorted.size());
        for (var entry : sorted.entrySet()) {
            put("/" + entry.getKey());
            put(entry.getValue());
        }
    }

    private void array(COSArray array) throws IOException {
        put("[" + array.size());
        for (var item : array) {
            put(item);
        }
    }

    private byte[] raw(COSStream stream) throws IOException {
        var known = streams.get(stream);
        if (known == null) {
            try (var bytes = stream.createRawInputStream()) {
                known = Sm3.of(bytes.readAllBytes());
            }
            streams.put(stream, known);
        }
        return known;
    }

    private void put(String text) {
        put(text.getBytes(UTF_8));
    }

    private void put(byte[] bytes) {
        digest.add((bytes.length + ":").getBytes(UTF_8)).add(bytes);
    }
}
