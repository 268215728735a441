package nl.veiligecentra.brainstorm.figure;

import nl.veiligecentra.shared.subject.SubjectName;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Fired in the transaction in which figures were asked or a request was answered.
 *
 * @param people who are told: of who was asked, or of who asked; never the one who did it
 */
public record FigureNews(
        UUID requestId, int version, SubjectName name, FigureStatus status, LocalDate dueDate, List<UUID> people) {}
