package org.zhiheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.documents.Seals;
import org.zhiheng.files.Files;

/** Gives every organ of the demo county that has a head one and the same seal, which says that it is without force. */
@Component
class DemoSeals {

    private static final String PICTURE = "demo/140431/seal.png";

    private final DemoPeople people;
    private final Files files;
    private final Seals seals;

    DemoSeals(DemoPeople people, Files files, Seals seals) {
        this.people = people;
        this.files = files;
        this.seals = seals;
    }

    void load() {
        DemoFile.read("accounts.yaml", DemoAccounts.Line.class).stream()
                .filter(line -> line.role() == Role.ORGAN_HEAD)
                .map(DemoAccounts.Line::organ)
                .distinct()
                .forEach(this::seal);
    }

    private void seal(String organ) {
        var head = people.actor(organ, Role.ORGAN_HEAD);
        Actors.as(head, () -> {
            try (var picture = new ClassPathResource(PICTURE).getInputStream()) {
                var kept = files.keep(picture, "演示用章.png", head.organ());
                seals.set(kept.id(), "演示用章（不具效力）", true, head);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
