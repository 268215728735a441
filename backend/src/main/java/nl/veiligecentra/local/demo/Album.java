package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.photo.Photo;
import nl.veiligecentra.shared.photo.PhotoStudio;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Photos at the latest reports of things; some are released, some wait for the manager. */
final class Album {

    private static final int PHOTOS = 14;
    private static final Duration KEPT_AFTER_CLOSING = Duration.ofDays(28);

    private final Rows rows;
    private final Dice dice;
    private final UUID manager;
    private final Instant now;
    private final Map<Scene, Photo> prints = new EnumMap<>(Scene.class);

    Album(Rows rows, Dice dice, UUID manager, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.manager = manager;
        this.now = now;
    }

    void fill(List<Story> stories) {
        stories.stream()
                .filter(story -> Scene.of(story.category.code()).isPresent())
                .filter(story -> story.seenUntil().isAfter(now.minus(KEPT_AFTER_CLOSING)))
                .sorted(Comparator.comparing(KnownStories::hasPhoto)
                        .thenComparing(story -> story.reportedAt)
                        .reversed())
                .limit(PHOTOS)
                .forEach(this::addPhoto);
    }

    private void addPhoto(Story story) {
        var print = prints.computeIfAbsent(Scene.of(story.category.code()).orElseThrow(), Album::develop);
        var addedAt = story.reportedAt.plusSeconds(dice.between(5, 40));
        var releasedAt = OfficeHours.after(addedAt, dice.between(0, 2), dice);
        boolean isKnown = KnownStories.hasPhoto(story);
        boolean isReleased = dice.chance(70) && releasedAt.isBefore(now) && !isKnown;
        story.photos++;
        rows.add(
                "incident_photo",
                "id, incident_id, content_id, thumbnail_id, width, height, added_by, added_at, released_at, released_by",
                isKnown ? KnownIds.PHOTO : dice.id(addedAt),
                story.id,
                content(print.bytes(), addedAt),
                content(print.thumbnail(), addedAt),
                print.width(),
                print.height(),
                story.reporter.id(),
                addedAt,
                isReleased ? releasedAt : null,
                isReleased ? manager : null);
    }

    private static Photo develop(Scene scene) {
        return new PhotoStudio().develop(scene.picture());
    }

    private UUID content(byte[] bytes, Instant at) {
        var id = dice.silentId();
        rows.add("content", "id, media_type, bytes, sha256, created_at", id, "image/jpeg", bytes, sha256(bytes), at);
        return id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
