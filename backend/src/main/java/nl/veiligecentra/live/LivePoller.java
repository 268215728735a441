package nl.veiligecentra.live;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.exchange.RecentChanges;
import nl.veiligecentra.notification.inbox.RecentReading;
import nl.veiligecentra.organisation.Presences;
import nl.veiligecentra.shared.subject.Change;
import nl.veiligecentra.shared.subject.Subjects;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks each second what was finished since it last looked, and tells the open screens. It looks also when nobody listens,
 * so that a screen misses nothing of what happens after it opened.
 */
@ApplicationScoped
class LivePoller {

    /** More at once (after an outage) is not told one by one: every screen reads anew. */
    private static final int AT_ONCE = 500;

    private final LiveStreams streams;
    private final RecentChanges changes;
    private final RecentReading notifications;
    private final Subjects subjects;
    private final Presences presences;
    private final LiveConfig config;
    private final Clock clock;
    private long place;

    LivePoller(
            LiveStreams streams,
            RecentChanges changes,
            RecentReading notifications,
            Subjects subjects,
            Presences presences,
            LiveConfig config,
            Clock clock) {
        this.streams = streams;
        this.changes = changes;
        this.notifications = notifications;
        this.subjects = subjects;
        this.presences = presences;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${veilige-centra.live.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        streams.all().forEach(stream -> endOrGoOn(stream, now));
        var from = place;
        var below = changes.place();
        var listening = streams.all();
        if (from > 0 && below > from && !listening.isEmpty()) {
            tell(listening, changes.between(from, below, AT_ONCE + 1), now);
            tellUnread(listening, from, below, now);
        }
        place = below;
        listening.stream()
                .filter(stream -> stream.isSilentSince(config.heartbeat(), now))
                .forEach(stream -> stream.tell(new LiveEvent.Heartbeat(), now));
    }

    private void endOrGoOn(LiveStream stream, Instant now) {
        if (stream.isOlderThan(config.longest(), now)) {
            stream.end();
        } else if (stream.isUnseenSince(config.recheck(), now)) {
            presences.again(stream.listener()).ifPresentOrElse(same -> stream.goOnAs(same, now), stream::end);
        }
    }

    private void tell(List<LiveStream> listening, List<Change> changed, Instant now) {
        if (changed.size() > AT_ONCE) {
            listening.forEach(stream -> stream.tell(new LiveEvent.Ready(), now));
        } else {
            listening.forEach(stream -> tell(stream, changed, now));
        }
    }

    private void tell(LiveStream stream, List<Change> changed, Instant now) {
        var areas = stream.listener().areas();
        var near = changed.stream()
                .filter(change -> areas.contains(change.areaId()))
                .toList();
        if (!near.isEmpty()) {
            var noticed = presences.of(stream.listener(), () -> subjects.noticed(near));
            near.stream().filter(noticed::contains).forEach(change -> stream.tell(LiveEvent.Changed.of(change), now));
        }
    }

    private void tellUnread(List<LiveStream> listening, long from, long below, Instant now) {
        var people = listening.stream().map(LiveStream::person).collect(Collectors.toSet());
        var unread = notifications.unread(from, below, people);
        listening.stream()
                .filter(stream -> unread.containsKey(stream.person()))
                .forEach(stream -> stream.tell(new LiveEvent.Notified(unread.get(stream.person())), now));
    }
}
