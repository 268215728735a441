package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.Optional;
import java.util.UUID;

/** What other features ask about an area; whether the caller may see it, they have asked {@code Access} themselves. */
@ApplicationScoped
public class AreaService {

    private final PlacesRepository areas;
    private final PlacesCache cache;

    AreaService(PlacesRepository areas, PlacesCache cache) {
        this.areas = areas;
        this.cache = cache;
    }

    @Transactional
    public AreaPlaces places(UUID areaId) {
        return cache.get(areaId, id -> areas.places(id).orElseThrow(NotFound::new));
    }

    @Transactional
    public Optional<Party> party(UUID areaId, String party) {
        return areas.party(areaId, party);
    }

    @Transactional
    public Optional<AgreedTerm> term(UUID areaId, UUID organisationId, String category) {
        return areas.term(areaId, organisationId, category);
    }
}
