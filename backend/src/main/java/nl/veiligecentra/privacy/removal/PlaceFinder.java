package nl.veiligecentra.privacy.removal;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AreaNames;
import nl.veiligecentra.incident.TextRemoval;
import nl.veiligecentra.privacy.removal.RemovalRepository.Place;

import java.util.UUID;
import java.util.regex.Pattern;

/** Finds the report, or else the area, in what somebody wrote; nothing of it is told to them. */
@ApplicationScoped
class PlaceFinder {

    private static final Pattern REPORT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final TextRemoval reports;
    private final AreaNames areas;

    PlaceFinder(TextRemoval reports, AreaNames areas) {
        this.reports = reports;
        this.areas = areas;
    }

    Place find(String words) {
        var id = REPORT.matcher(words);
        while (id.find()) {
            var report = UUID.fromString(id.group());
            var area = reports.areaOf(report);
            if (area.isPresent()) {
                return new Place(area.get(), report);
            }
        }
        return new Place(areas.mentionedIn(words).orElse(null), null);
    }
}
