package org.zhiheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

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
            return new LawFile(nameOf(file), yaml().<Map<?, ?>>load(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Resource file) {
        return String.valueOf(file.getFilename());
    }

    /** Dates stay texts: a day in the law has no time zone. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        return new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                        addImplicitResolver(Tag.INT, INT, "-+0123456789");
                        addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                    }
                });
    }
}
