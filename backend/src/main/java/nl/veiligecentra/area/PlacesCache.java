package nl.veiligecentra.area;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Areas change a few times a year and are asked with every report; another replica's change is seen within a minute. */
@ApplicationScoped
class PlacesCache {

    private static final Duration UNTIL_REPLICAS_AGREE = Duration.ofMinutes(1);

    private final Cache<UUID, AreaPlaces> places = Caffeine.newBuilder()
            .expireAfterWrite(UNTIL_REPLICAS_AGREE)
            .maximumSize(2_000)
            .build();

    AreaPlaces get(UUID areaId, Function<UUID, AreaPlaces> read) {
        return places.get(areaId, read);
    }

    /** Reads those that are not known together: somebody may work in a thousand areas. */
    Map<UUID, AreaPlaces> get(Collection<UUID> areas, Function<Collection<UUID>, Map<UUID, AreaPlaces>> read) {
        return places.getAll(areas, missing -> read.apply(Set.copyOf(missing)));
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesChanged changed) {
        places.invalidate(changed.areaId());
    }
}
