package nl.veiligecentra.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the stories of the last weeks told who reported them; older than some days, it was read. */
final class Inboxes {

    private static final Duration KEPT = Duration.ofDays(60);
    private static final Duration UNREAD = Duration.ofDays(5);

    private final Rows rows;
    private final Dice dice;
    private final UUID noor;
    private final Instant now;
    private boolean isKnownGiven;

    Inboxes(Rows rows, Dice dice, Register register, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.noor = register.account(Account.NOOR);
        this.now = now;
    }

    void fill(List<Story> stories) {
        stories.stream()
                .flatMap(Inboxes::notices)
                .filter(notice -> notice.at().isAfter(now.minus(KEPT)))
                .sorted(Comparator.comparing(Notice::at).reversed())
                .forEach(this::add);
    }

    private static Stream<Notice> notices(Story story) {
        var reporter = story.reporter.id();
        var moves = story.moves.stream()
                .filter(move ->
                        move.from() != null && !reporter.equals(move.by().personId()))
                .map(move -> new Notice(story, "INCIDENT_STATUS", move.to().name(), move.at()));
        var notes = story.updates.stream()
                .filter(update -> !update.byReporter() && update.audience().equals("REPORTER"))
                .map(update -> new Notice(story, "NOTE_FOR_YOU", update.kind(), update.at()));
        return Stream.concat(moves, notes);
    }

    private void add(Notice notice) {
        var id = dice.id(notice.at());
        var reader = notice.story().reporter.id();
        if (reader.equals(noor) && !isKnownGiven) {
            id = KnownIds.NOTIFICATION;
            isKnownGiven = true;
        }
        rows.add(
                "notification",
                "id, person_id, kind, subject_type, subject_id, cause, what, concern, at, read_at",
                id,
                reader,
                notice.kind(),
                "incident",
                notice.story().id,
                "demo " + notice.at() + " " + notice.what(),
                notice.what(),
                "REPORTED_IT",
                notice.at(),
                notice.at().isAfter(now.minus(UNREAD)) ? null : notice.at().plus(Duration.ofHours(2)));
    }

    private record Notice(Story story, String kind, String what, Instant at) {}
}
