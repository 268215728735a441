package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.organisation.OnBehalf;
import nl.veiligecentra.shared.subject.Subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What goes into the mail of a day: what somebody wants there and has not read by then. */
@ApplicationScoped
public class DayNews {

    private final DayNewsRepository news;
    private final Subjects subjects;
    private final OnBehalf onBehalf;
    private final Clock clock;

    DayNews(DayNewsRepository news, Subjects subjects, OnBehalf onBehalf, Clock clock) {
        this.news = news;
        this.subjects = subjects;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** For whom there is something, and who did not have the mail of that day. */
    @Transactional
    public List<MailReader> readers(LocalDate day, int rows) {
        return news.readers(day, rows);
    }

    /**
     * Waits for another replica that takes the same.
     *
     * @return what the reader still sees; empty when another replica took it
     */
    @Transactional(TxType.MANDATORY)
    public List<Notification> take(MailReader reader, LocalDate day) {
        var now = clock.instant();
        if (!news.claim(reader.person(), day, now)) {
            return List.of();
        }
        var taken = news.take(reader.person(), now);
        var names = onBehalf.of(
                reader.person(),
                () -> subjects.names(taken.stream().map(Notification::subject).toList()));
        return taken.stream()
                .map(one -> one.namedBy(names.get(one.subject())))
                .filter(one -> one.subject() != null)
                .toList();
    }
}
