package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.organisation.Recipient;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The mails that are to be sent. Claiming and marking are short transactions: no lock is held while one is sent. */
@ApplicationScoped
class MailOutbox {

    static final int MOST_ATTEMPTS = 10;
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final MailRepository mails;
    private final MailTemplates templates;
    private final MailConfig config;
    private final Clock clock;

    MailOutbox(MailRepository mails, MailTemplates templates, MailConfig config, Clock clock) {
        this.mails = mails;
        this.templates = templates;
        this.config = config;
        this.clock = clock;
    }

    /** In the transaction of what it tells: no mail about what did not happen, none forgotten. */
    @Transactional(TxType.MANDATORY)
    public void put(MailKind kind, Recipient recipient, Map<String, Object> values) {
        put(NewMail.of(kind, recipient, values, null));
    }

    @Transactional(TxType.MANDATORY)
    public void put(NewMail mail) {
        var text = templates.render(mail.kind(), mail.recipient().language(), mail.values());
        mails.add(mail, text, "<" + mail.id() + "@" + config.domain() + ">", clock.instant());
    }

    @Transactional
    public List<OpenMail> claim() {
        var now = clock.instant();
        return mails.claim(AT_ONCE, MOST_ATTEMPTS, now, now.plus(config.lease()));
    }

    @Transactional
    public void sent(OpenMail mail) {
        mails.sent(mail.id(), clock.instant());
    }

    /** Waits twice as long after each failure: half a minute at first, over four hours before the last try. */
    @Transactional
    public void failed(OpenMail mail) {
        var pause = FIRST_PAUSE.multipliedBy(1L << (mail.attempts() - 1));
        mails.tryAgainAfter(
                mail.id(), mail.attempts() < MOST_ATTEMPTS ? clock.instant().plus(pause) : clock.instant());
    }

    /** @return how many mails will never arrive */
    @Transactional
    public int giveUp() {
        return mails.giveUp(MOST_ATTEMPTS, clock.instant());
    }
}
