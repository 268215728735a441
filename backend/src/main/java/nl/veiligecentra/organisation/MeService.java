package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Me.MyArea;
import nl.veiligecentra.organisation.MeRepository.NamedArea;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class MeService {

    private final MeRepository people;
    private final SessionService sessions;
    private final SessionLengths lengths;
    private final Access access;
    private final Clock clock;

    MeService(MeRepository people, SessionService sessions, SessionLengths lengths, Access access, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.lengths = lengths;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Me me() {
        var person = access.person();
        var profile = people.profile(person.id());
        var grants = access.grants();
        return new Me(
                person.id(),
                person.name(),
                profile.email(),
                profile.language(),
                profile.digest(),
                people.memberships(person.id(), DutchTime.today(clock)),
                areas(grants),
                access.operations(grants),
                access.lacksSecondFactor());
    }

    @Transactional
    public Me change(MergePatch<EditMe> patch) {
        var person = access.person();
        var profile = people.profile(person.id());
        var edited = patch.applyTo(new EditMe(profile.language(), profile.digest()));
        people.change(person.id(), edited);
        return me();
    }

    public List<DeviceSession> sessions() {
        return sessions.list(access.person().id(), lengths.of(access.grants()));
    }

    public void endSession(UUID id) {
        sessions.end(access.person().id(), id);
    }

    private List<MyArea> areas(List<Grant> grants) {
        var byArea = grants.stream().filter(g -> g.areaId() != null).collect(Collectors.groupingBy(Grant::areaId));
        return people.areas(new PermittedAreas(byArea.keySet())).stream()
                .map(area -> area(area, byArea.get(area.id())))
                .toList();
    }

    private MyArea area(NamedArea area, List<Grant> grants) {
        var roles = grants.stream().map(Grant::role).collect(Collectors.toSet());
        return new MyArea(area.id(), area.slug(), area.name(), area.type(), roles, access.operations(grants));
    }
}
