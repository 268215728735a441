package nl.veiligecentra.exchange;

import nl.veiligecentra.incident.ChangeNotice;
import nl.veiligecentra.shared.subject.Change;
import nl.veiligecentra.shared.subject.SubjectKey;

import java.time.Instant;
import java.util.regex.Pattern;

/** A row of the outbox; {@code place} is where a reader goes on after it. */
record StoredEvent(FeedPlace place, String type, int sequence, Instant at, ChangeNotice notice) {

    private static final Pattern TYPE = Pattern.compile("nl\\.veilige-centra\\.([a-z]+)-changed\\.v1");

    /** What it is about, such as {@code incident}. */
    String subjectType() {
        var matcher = TYPE.matcher(type);
        return matcher.matches() ? matcher.group(1) : type;
    }

    Change change() {
        return new Change(
                new SubjectKey(subjectType(), notice.incidentId()),
                notice.areaId(),
                sequence,
                notice.amongPartners(),
                notice.leftOrganisation());
    }
}
