package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.brainstorm.session.SessionAnswer.Promise;
import nl.veiligecentra.brainstorm.session.SessionAnswerRepository.Answered;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.time.DutchTime;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What entrepreneurs said of the cooperation, and what was done with it. */
@ApplicationScoped
public class SessionAnswerService {

    private static final String ORDER = "-heldOn";

    private final SessionAnswerRepository answers;
    private final AnswerPoster poster;
    private final AreaService areas;
    private final Access access;

    SessionAnswerService(SessionAnswerRepository answers, AnswerPoster poster, AreaService areas, Access access) {
        this.answers = answers;
        this.poster = poster;
        this.areas = areas;
        this.access = access;
    }

    @Transactional
    public Page<SessionAnswer> list(AnswerFilter filter, PageRequest page) {
        var reader = AnswerReader.of(access, filter.area());
        var rows = answers.page(reader, page.after(ORDER), page.rows());
        var found = Page.of(rows, page.size(), last -> Cursor.at(ORDER, last.startsAt(), last.item()));
        var promises = promises(found.items(), reader);
        return found.map(row -> answer(row, promises));
    }

    /** @return a page to hang on a wall, of what everybody may read */
    @Transactional
    public byte[] poster(UUID area) {
        access.require(Operation.READ_SESSIONS, area);
        var reader = AnswerReader.of(access, area).asAnybody();
        var rows = answers.page(reader, null, AnswerPoster.AT_MOST);
        var promises = promises(rows, reader);
        return poster.draw(
                areas.places(area).area(),
                rows.stream().map(row -> answer(row, promises)).toList());
    }

    private Map<UUID, List<Promise>> promises(List<Answered> rows, AnswerReader reader) {
        return answers.promises(rows.stream().map(Answered::item).toList(), reader);
    }

    private static SessionAnswer answer(Answered row, Map<UUID, List<Promise>> promises) {
        return new SessionAnswer(
                row.item(),
                row.session(),
                DutchTime.dateOf(row.startsAt()),
                row.title(),
                row.decision(),
                row.giverText(),
                row.inputs(),
                row.supports(),
                promises.getOrDefault(row.item(), List.of()));
    }
}
