package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** How people want to be mailed about what they are told: chosen by themselves, or by the link in a mail. */
@ApplicationScoped
public class NotificationChoiceService {

    private final NotificationChoiceRepository choices;
    private final Access access;

    NotificationChoiceService(NotificationChoiceRepository choices, Access access) {
        this.choices = choices;
        this.access = access;
    }

    /** Of every kind, chosen or usual. */
    @Transactional
    public List<NotificationChoice> list() {
        var chosen = choices.of(access.person().id());
        return Arrays.stream(NotificationKind.values())
                .map(kind -> new NotificationChoice(kind, chosen.getOrDefault(kind, kind.usually())))
                .toList();
    }

    @Transactional
    public List<NotificationChoice> choose(ChooseMails request) {
        var person = access.person().id();
        requireInDigest(request.choices(), "/choices/%d/mail");
        choices.forget(person);
        request.choices().forEach(choice -> choices.keep(person, choice.kind(), choice.mail()));
        return list();
    }

    /** Who of these people wants a mail at once about what comes by mail. */
    @Transactional
    public List<MailReader> readers(NotificationKind kind, Collection<UUID> people) {
        return choices.readers(kind, people);
    }

    /** For who has the link: no account is asked for, and nothing is told about whose it is. */
    @Transactional
    public void choose(ChooseByLink choice) {
        var person = choices.personOf(choice.key()).orElseThrow(NotFound::new);
        if (choice.kind() != null) {
            requireInDigest(List.of(new NotificationChoice(choice.kind(), choice.mail())), "/mail");
            choices.keep(person, choice.kind(), choice.mail());
            return;
        }
        var chosen = choices.of(person);
        Arrays.stream(NotificationKind.values())
                .filter(kind -> chosen.getOrDefault(kind, kind.usually()) == MailChoice.DIGEST)
                .forEach(kind -> choices.keep(person, kind, choice.mail()));
    }

    private static void requireInDigest(List<NotificationChoice> chosen, String pointer) {
        var errors = IntStream.range(0, chosen.size())
                .filter(n -> chosen.get(n).mail() == MailChoice.DIGEST
                        && chosen.get(n).kind().isMailOnly())
                .mapToObj(n -> InputError.inBody(
                        pointer.formatted(n), "not-in-digest", "This comes at once or not at all; no inbox holds it."))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
