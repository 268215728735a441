package nl.veiligecentra.brainstorm.pulse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.pulse.PulseRoundRepository.Asked;
import nl.veiligecentra.brainstorm.pulse.PulseRoundRepository.Round;
import nl.veiligecentra.brainstorm.session.SessionHeld;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * After a session its members and who was there are asked how the cooperation goes, within minutes and not by the request that
 * held it. Who turns out later to have been there is asked then, as long as the round lasts. All that is asked after one session
 * at once is one transaction: links written in parts would tell whose part each is of.
 */
@ApplicationScoped
class PulseRounds {

    private static final int DAYS = 14;

    /** Enough for the mails of ten thousand members. */
    private static final int SECONDS = 600;

    private final PulseRoundRepository rounds;
    private final PulseRepository pulses;
    private final Event<PulseAsked> asked;
    private final Clock clock;

    PulseRounds(PulseRoundRepository rounds, PulseRepository pulses, Event<PulseAsked> asked, Clock clock) {
        this.rounds = rounds;
        this.pulses = pulses;
        this.asked = asked;
        this.clock = clock;
    }

    void begin(@Observes SessionHeld held) {
        rounds.begin(held.sessionId(), DutchTime.today(clock).plusDays(DAYS));
    }

    @Scheduled(
            every = "${veilige-centra.reminders.every:5m}",
            delayed = "3m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void askWhoIsToBeAsked() {
        var today = DutchTime.today(clock);
        QuarkusTransaction.requiringNew().run(() -> rounds.end(today));
        while (QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> askAfterOne(today))) {
            Thread.onSpinWait();
        }
    }

    /** @return whether there was one */
    private boolean askAfterOne(LocalDate today) {
        var taken = rounds.take(today);
        taken.ifPresent(round -> ask(round, people(round, today)));
        return taken.isPresent();
    }

    private List<Asked> people(Round round, LocalDate today) {
        var members = round.membersAsked() ? List.<Asked>of() : rounds.members(round.sessionId(), today);
        return Stream.concat(members.stream(), rounds.takeAttended(round.sessionId(), today).stream())
                .toList();
    }

    private void ask(Round round, List<Asked> people) {
        var tokens = new ArrayList<OneTimeToken>();
        people.forEach(person -> tokens.add(OneTimeToken.random()));
        pulses.addLinks(round.sessionId(), tokens, round.until());
        var readers = IntStream.range(0, people.size())
                .mapToObj(n -> people.get(n).reader(tokens.get(n)))
                .toList();
        asked.fire(new PulseAsked(round.title(), round.heldOn(), round.until(), readers));
    }
}
