package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Party.By;
import nl.veiligecentra.shared.geo.Point;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One report and what came of it, up to now: what would happen later has not happened. A move that lies after now is
 * refused, and the story ends where it is.
 */
final class Story {

    final UUID id;
    final Centre centre;
    final Category category;
    final Person reporter;
    final Instant reportedAt;
    final List<Move> moves = new ArrayList<>();
    final List<Update> updates = new ArrayList<>();
    final List<Endorsement> endorsements = new ArrayList<>();
    final Facts facts = new Facts();
    Status status = Status.REPORTED;
    Wait waiting;
    UUID duplicateOf;
    LocalDate promisedFor;
    String result;
    String externalNumber;
    Instant externalNumberAt;
    int photos;

    private final Instant now;

    Story(UUID id, Centre centre, Category category, Person reporter, Instant reportedAt, Instant now) {
        this.id = id;
        this.centre = centre;
        this.category = category;
        this.reporter = reporter;
        this.reportedAt = reportedAt;
        this.now = now;
        moves.add(new Move(null, Status.REPORTED, reportedAt, By.reporter(reporter), Note.NONE));
    }

    Party handler() {
        return centre.party(category.party());
    }

    boolean move(Status to, Instant at, By by, Note note) {
        if (at.isAfter(now)) {
            return false;
        }
        moves.add(new Move(status, to, at, by, note));
        status = to == Status.REOPENED ? Status.IN_PROGRESS : to;
        return true;
    }

    /** Nothing when it lies after now. */
    void say(Update update) {
        if (!update.at().isAfter(now)) {
            updates.add(update);
        }
    }

    boolean endorse(Endorsement endorsement) {
        boolean isNew = !endorsement.person().id().equals(reporter.id())
                && !endorsement.at().isAfter(now)
                && endorsements.stream()
                        .noneMatch(other ->
                                other.person().id().equals(endorsement.person().id()));
        if (isNew) {
            endorsements.add(endorsement);
        }
        return isNew;
    }

    Instant lastMoveAt() {
        return moves.get(moves.size() - 1).at();
    }

    Instant lastTimeOf(Status to) {
        return moves.stream()
                .filter(move -> move.to() == to)
                .reduce((first, second) -> second)
                .map(Move::at)
                .orElse(null);
    }

    /** Until when others could still see it. */
    Instant seenUntil() {
        return status.isOpen() ? now : moves.get(moves.size() - 1).at();
    }

    boolean isPolicePartOfIt() {
        return category.theme().equals("CRIME") && (facts.shareWithPolice || facts.severity.equals("HIGH"));
    }

    /** What the reporter wrote down. */
    static final class Facts {
        Instant occurredFrom;
        Instant occurredUntil;
        String severity;
        String street;
        String placeText;
        Point point;
        String description;
        BigDecimal damage;
        Integer minutesLost;
        String policeReport = "NONE";
        String policeReference;
        String notFiledReason;
        String policeMark;
        boolean shareWithPolice;
    }

    record Move(Status from, Status to, Instant at, By by, Note note) {}

    /** @param reason of declining */
    record Note(String text, String audience, String reason) {

        static final Note NONE = new Note(null, null, null);

        static Note toReporter(String text) {
            return new Note(text, "REPORTER", null);
        }

        static Note toPartners(String text) {
            return new Note(text, "PARTNERS", null);
        }
    }

    record Wait(String on, Instant since, LocalDate until) {}

    record Update(String kind, String audience, String text, Instant at, By by, boolean byReporter) {}

    record Endorsement(Person person, Instant at, UUID movedFrom, Boolean solved) {}
}
