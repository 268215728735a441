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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * After a session its members and who was there are asked how the cooperation goes. Who turns out later to have been there is
 * asked then, as long as the round lasts.
 */
@ApplicationScoped
class PulseRounds {

    private static final int DAYS = 14;

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
        var today = DutchTime.today(clock);
        var until = today.plusDays(DAYS);
        var title = rounds.title(held.sessionId());
        if (title.isPresent() && rounds.begin(held.sessionId(), until)) {
            var people = Stream.concat(
                    rounds.members(held.areaIds(), today).stream(),
                    rounds.takeAttended(held.sessionId(), today).stream());
            ask(new Round(held.sessionId(), title.get(), held.heldOn(), until), people.toList());
        }
    }

    @Scheduled(
            every = "${veilige-centra.reminders.every:5m}",
            delayed = "3m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void askWhoTurnedOutToBeThere() {
        var today = DutchTime.today(clock);
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.end(today);
            rounds.open(today).forEach(round -> ask(round, rounds.takeAttended(round.sessionId(), today)));
        });
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
