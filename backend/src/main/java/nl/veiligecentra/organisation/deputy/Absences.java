package nl.veiligecentra.organisation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Answers other features' questions about who is away today. */
@ApplicationScoped
public class Absences {

    private final DeputyRepository deputies;
    private final Clock clock;

    Absences(DeputyRepository deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Always in the same order, so that two replicas that go through them never wait for each other in a circle. */
    @Transactional
    public List<Absence> today() {
        return deputies.absences(DutchTime.today(clock), null);
    }

    /** Those in which this person is away, or stands in. */
    @Transactional
    public List<Absence> todayOf(UUID person) {
        return deputies.absences(DutchTime.today(clock), person);
    }
}
