package org.zhiheng.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a picture (EXIF): a hint to whoever registers it, not a proof, since anybody can write it.
 *
 * @param takenAt by the camera's own clock
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
record Capture(
        @Nullable LocalDateTime takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String device) {

    static final int UPRIGHT = 1;

    private static final Capture NOTHING = new Capture(null, null, null, null);
    private static final int LONGEST = 60;

    static Capture of(Path picture) {
        var metadata = read(picture);
        if (metadata == null) {
            return NOTHING;
        }
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var place = gps == null ? null : gps.getGeoLocation();
        return new Capture(
                takenAt(metadata),
                place == null ? null : rounded(place.getLatitude()),
                place == null ? null : rounded(place.getLongitude()),
                device(metadata));
    }

    /** How it must be turned, from 1 (not at all) to 8. */
    static int orientation(Path picture) {
        var metadata = read(picture);
        var camera = metadata == null ? null : metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            return camera == null || !camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? UPRIGHT
                    : camera.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (MetadataException unreadable) {
            return UPRIGHT;
        }
    }

    /** To a tenth of a metre; the thirds of seconds leave noise behind. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000_000) / 1_000_000.0;
    }

    /** Null where there is nothing that can be read: what people hand in may be broken in any way. */
    private static @Nullable Metadata read(Path picture) {
        try {
            return ImageMetadataReader.readMetadata(picture.toFile());
        } catch (ImageProcessingException | IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Cameras write the time of the place without its zone; read as it stands. */
    private static @Nullable LocalDateTime takenAt(Metadata metadata) {
        var exposure = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var date = exposure == null ? null : exposure.getDateOriginal(TimeZone.getTimeZone(ZoneOffset.UTC));
        return date == null
                ? null
                : LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC).withNano(0);
    }

    private static @Nullable String device(Metadata metadata) {
        var camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (camera == null) {
            return null;
        }
        var words = Stream.of(ExifIFD0Directory.TAG_MAKE, ExifIFD0Directory.TAG_MODEL)
                .flatMap(tag -> Optional.ofNullable(camera.getString(tag)).stream())
                .filter(text -> !text.isBlank())
                .map(FileName::visible)
                .collect(Collectors.joining(" "));
        return words.isBlank() ? null : words.substring(0, Math.min(LONGEST, words.length()));
    }
}
