package nl.veiligecentra.brainstorm.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.pulse.CooperationPulse.Period;
import nl.veiligecentra.brainstorm.pulse.PulseRepository.Found;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;

/** Marks for the cooperation, given by a link; in no log, as that would hold the moment. */
@ApplicationScoped
public class PulseService {

    private final PulseRepository pulses;
    private final FreeText freeText;
    private final Access access;
    private final Clock clock;

    PulseService(PulseRepository pulses, FreeText freeText, Access access, Clock clock) {
        this.pulses = pulses;
        this.freeText = freeText;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public PulseQuestion read(ReadPulse request) {
        var link = usable(request.token(), DutchTime.today(clock));
        return new PulseQuestion(link.title(), link.heldOn(), link.expiresOn());
    }

    @Transactional
    public PulseThanks give(GivePulse request) {
        freeText.check("/remark", request.remark());
        var today = DutchTime.today(clock);
        var link = usable(request.token(), today);
        pulses.use(link.id());
        pulses.add(link.sessionId(), request, today);
        return new PulseThanks(true);
    }

    @Transactional
    public CooperationPulse periods(PulseFilter filter) {
        var areas = access.areas(Operation.READ_PULSE).narrowedTo(filter.area());
        return new CooperationPulse(
                pulses.periods(areas).stream().map(this::narrowed).toList());
    }

    private Period narrowed(Found found) {
        var organises = access.grants().stream()
                .anyMatch(grant -> found.organiser().equals(grant.organisationId())
                        && found.areaIds().contains(grant.areaId())
                        && access.may(Operation.PLAN_SESSIONS, grant.areaId()));
        return organises ? found.period() : found.period().withoutRemarks();
    }

    private PulseLink usable(String token, LocalDate today) {
        var link = pulses.hold(new OneTimeToken(token)).orElseThrow(NotFound::new);
        link.requireUsable(today);
        return link;
    }
}
