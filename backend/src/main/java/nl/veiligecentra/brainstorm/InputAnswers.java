package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.AnswerRepository.Answered;
import nl.veiligecentra.brainstorm.AnswerRepository.Promised;
import nl.veiligecentra.brainstorm.AnswerRepository.Treatment;
import nl.veiligecentra.brainstorm.InputAnswer.Promise;
import nl.veiligecentra.brainstorm.InputDetails.Session;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.Subjects;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What somebody reads of the sessions in which an input is treated: no more than they read of the measures themselves. */
@ApplicationScoped
class InputAnswers {

    private final AnswerRepository answers;
    private final Subjects subjects;

    InputAnswers(AnswerRepository answers, Subjects subjects) {
        this.answers = answers;
        this.subjects = subjects;
    }

    /** @param organises whether the reader is of who makes agendas there: they know of it before it is sent */
    Session session(UUID input, boolean organises) {
        return answers.treatment(input)
                .filter(treatment -> organises || treatment.told())
                .map(Treatment::session)
                .orElse(null);
    }

    /** @param concerned whether the reader has to do with the input, as its giver or as who decides on such */
    List<InputAnswer> of(UUID input, boolean concerned) {
        return answers.of(input).stream()
                .filter(answered -> concerned || answered.forMembers())
                .map(this::narrowed)
                .toList();
    }

    /** For a mail to who gave it: as a member reads it. */
    InputAnswer forGivers(UUID item) {
        var answered = answers.ofItem(item);
        return with(
                answered,
                answered.promises().stream()
                        .filter(Promised::forMembers)
                        .map(promised -> promised.promise().withoutId())
                        .toList());
    }

    private InputAnswer narrowed(Answered answered) {
        var keys = answered.promises().stream()
                .map(promised -> SubjectKey.measure(promised.promise().id()))
                .toList();
        var seen = subjects.names(keys).keySet();
        return with(
                answered,
                answered.promises().stream()
                        .map(promised -> narrowed(
                                promised,
                                seen.contains(
                                        SubjectKey.measure(promised.promise().id()))))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Promise narrowed(Promised promised, boolean seesIt) {
        if (seesIt) {
            return promised.promise();
        }
        return promised.forMembers() ? promised.promise().withoutId() : null;
    }

    private static InputAnswer with(Answered answered, List<Promise> promises) {
        var answer = answered.answer();
        return new InputAnswer(
                answer.sessionId(), answer.title(), answer.heldOn(), answer.decision(), answer.text(), promises);
    }
}
