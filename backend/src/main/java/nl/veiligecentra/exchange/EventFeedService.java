package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.Gone;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.Subjects;
import nl.veiligecentra.shared.web.WebConfig;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What changed since a reader last asked: nothing is skipped, whatever commits late, and nothing is told twice. */
@ApplicationScoped
public class EventFeedService {

    private static final int BATCH = 200;
    private static final int BATCHES_AT_MOST = 10;

    private final EventRepository events;
    private final IncidentDirectory incidents;
    private final Subjects subjects;
    private final Access access;
    private final EventConfig config;
    private final WebConfig web;

    EventFeedService(
            EventRepository events,
            IncidentDirectory incidents,
            Subjects subjects,
            Access access,
            EventConfig config,
            WebConfig web) {
        this.events = events;
        this.incidents = incidents;
        this.subjects = subjects;
        this.access = access;
        this.config = config;
        this.web = web;
    }

    @Transactional
    public Page<CloudEvent> list(PageRequest page) {
        var areas = access.areas(Operation.READ_EVENTS);
        var cursor = page.after(FeedPlace.ORDER);
        var place = FeedPlace.of(cursor);
        if (cursor != null && events.isForgotten(place)) {
            throw new Gone(
                    "cursor-too-old", "Events after it are no longer kept: read the lists again, then start anew.");
        }
        return read(areas, place, page.size());
    }

    private Page<CloudEvent> read(PermittedAreas areas, FeedPlace from, int size) {
        var below = events.oldestRunningTransaction();
        var found = new ArrayList<CloudEvent>();
        var place = from;
        for (var batches = 0; batches < BATCHES_AT_MOST; batches++) {
            var batch = events.after(areas, place, below, BATCH);
            var known = known(batch);
            for (var event : batch) {
                place = event.place();
                if (known.contains(place.id())) {
                    found.add(told(event));
                }
                if (found.size() == size) {
                    return Page.endless(found, place.cursor());
                }
            }
            if (batch.size() < BATCH) {
                return Page.endless(found, later(place, below).cursor());
            }
        }
        return Page.endless(found, place.cursor());
    }

    /** Who has read everything goes on behind what is complete, also where nothing happened: so no cursor grows old. */
    private static FeedPlace later(FeedPlace place, long below) {
        return place.transaction() < below ? FeedPlace.before(below) : place;
    }

    private Set<UUID> known(List<StoredEvent> batch) {
        var known = new HashSet<>(incidents.known(batch.stream()
                .filter(event -> event.subjectType().equals(SubjectKey.INCIDENT))
                .map(StoredEvent::notice)
                .toList()));
        var others = batch.stream()
                .filter(event -> !event.subjectType().equals(SubjectKey.INCIDENT))
                .toList();
        var noticed = subjects.noticed(others.stream().map(StoredEvent::change).toList());
        others.stream()
                .filter(event -> noticed.contains(event.change()))
                .forEach(event -> known.add(event.place().id()));
        return known;
    }

    private CloudEvent told(StoredEvent event) {
        var subject = event.notice().incidentId();
        return new CloudEvent(
                "1.0",
                event.place().id(),
                config.source(),
                event.type(),
                subject,
                event.at(),
                String.valueOf(event.sequence()),
                URI.create(web.address() + "/api/v1/" + collection(event.subjectType()) + "/" + subject));
    }

    /** Where things of a type are read. */
    private static String collection(String subjectType) {
        return subjectType.equals(SubjectKey.SESSION) ? "brainstorm-sessions" : subjectType + "s";
    }
}
