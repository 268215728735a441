package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.Operation;

import java.time.Instant;
import java.util.List;

/** What others did meanwhile to reports that concern the caller. */
@ApplicationScoped
public class IncidentNews {

    private static final int AT_MOST = 10;

    private final NewsRepository news;
    private final IncidentPresentation presentation;
    private final Access access;
    private final AccessMatrix matrix;

    IncidentNews(NewsRepository news, IncidentPresentation presentation, Access access, AccessMatrix matrix) {
        this.news = news;
        this.presentation = presentation;
        this.access = access;
        this.matrix = matrix;
    }

    /** @return the ten newest, one for each report: the last thing that was done to it */
    @Transactional
    public List<Changed> since(Instant moment) {
        if (!access.operations(access.grants()).contains(Operation.READ_INCIDENTS)) {
            return List.of();
        }
        var viewer = Viewer.of(access);
        return news.since(moment, TaskScope.of(viewer.person(), access.grants(), matrix), AT_MOST).stream()
                .filter(row -> viewer.viewOf(row.row().subject()).isPresent())
                .map(row -> new Changed(row.what(), presentation.summary(row.row(), viewer), row.at(), row.total()))
                .toList();
    }

    /** @param total how many reports changed, those that are not listed included */
    public record Changed(String what, IncidentSummary incident, Instant at, long total) {}
}
