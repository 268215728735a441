package nl.veiligecentra.brainstorm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.FollowUpRepository.Step;
import nl.veiligecentra.brainstorm.InputNews.Kind;
import nl.veiligecentra.measure.MeasureChanged;
import nl.veiligecentra.measure.MeasureStatus;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer that promised something is not the end: its givers hear when it was done, stopped or moved, and from six in the
 * morning when its day has passed. That is looked at again all day; a row says what was told already.
 */
@ApplicationScoped
class InputFollowUps {

    private static final LocalTime FROM = LocalTime.of(6, 0);
    private static final int AT_ONCE = 50;

    private final FollowUpRepository followUps;
    private final Event<InputNews> news;
    private final Clock clock;

    InputFollowUps(FollowUpRepository followUps, Event<InputNews> news, Clock clock) {
        this.followUps = followUps;
        this.news = news;
        this.clock = clock;
    }

    void tell(@Observes MeasureChanged changed) {
        if (followUps.wasPromised(changed.measureId())) {
            followUps
                    .step(changed.measureId(), changed.version())
                    .ifPresent(step -> kindOf(step)
                            .ifPresent(kind -> tell(changed.measureId(), kind, "version " + changed.version())));
        }
    }

    @Scheduled(
            every = "${veilige-centra.reminders.every:5m}",
            delayed = "2m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void tellOfLate() {
        var now = clock.instant().atZone(DutchTime.AMSTERDAM);
        if (now.toLocalTime().isBefore(FROM)) {
            return;
        }
        while (QuarkusTransaction.requiringNew().call(() -> tellSome(now.toLocalDate()))) {
            Thread.onSpinWait();
        }
    }

    /** @return whether there may be more */
    private boolean tellSome(LocalDate today) {
        var late = followUps.takeLate(today, AT_ONCE);
        late.forEach(
                one -> tell(one.measureId(), Kind.FOLLOW_UP_LATE, one.dueDate().toString()));
        return late.size() == AT_ONCE;
    }

    private void tell(UUID measure, Kind kind, String which) {
        news.fire(new InputNews(followUps.givers(measure), kind, "%s %s %s".formatted(measure, kind, which)));
    }

    private static Optional<Kind> kindOf(Step step) {
        if (step.to() == MeasureStatus.DONE && step.from() != MeasureStatus.DONE) {
            return Optional.of(Kind.FOLLOW_UP_DONE);
        }
        if (step.to() == MeasureStatus.STOPPED && step.from() != MeasureStatus.STOPPED) {
            return Optional.of(Kind.FOLLOW_UP_STOPPED);
        }
        return step.isMoved() ? Optional.of(Kind.FOLLOW_UP_MOVED) : Optional.empty();
    }
}
