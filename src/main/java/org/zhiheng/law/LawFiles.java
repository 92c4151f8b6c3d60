package org.zhiheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the law's data files on the class path. */
final class LawFiles {

    private LawFiles() {}

    /** The files of law/{@code folder} and its subfolders, in the order of their names. */
    static List<LawFile> in(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:law/" + folder + "/**/*.yaml");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(LawFiles::nameOf))
                    .map(LawFiles::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LawFile read(Resource file) {
        try (var content = file.getInputStream()) {
            return new LawFile(nameOf(file), (Map<?, ?>) PlainYaml.read(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
