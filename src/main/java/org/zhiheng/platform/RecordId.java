package org.zhiheng.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Name of one record (标识): the region it belongs to and an id, outside one opaque text such as
 * {@code 140431-0198c0de-…}.
 */
public record RecordId(int region, UUID id) implements Comparable<RecordId>, Serializable {

    private static final Pattern TEXT =
            Pattern.compile("([0-9]{6})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** A new id, later in order than all ids this program made before. */
    public static RecordId create(int region) {
        return new RecordId(region, TimeOrderedId.next());
    }

    @JsonCreator
    public static RecordId parse(String text) {
        return find(text).orElseThrow(IllegalRecordId::new);
    }

    /** Empty where the text is the name of no record. */
    public static Optional<RecordId> find(String text) {
        var matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new RecordId(Integer.parseInt(matcher.group(1)), UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(RecordId other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return "%06d-%s".formatted(region, id);
    }
}
