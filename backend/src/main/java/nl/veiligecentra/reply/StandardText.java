package nl.veiligecentra.reply;

import nl.veiligecentra.incident.Move;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Set;

/** A sentence to start from, in Dutch, for one step. */
@Schema(requiredProperties = {"to", "text"})
public record StandardText(Move to, String text) {

    private static final List<StandardText> ALL = List.of(
            new StandardText(Move.ACKNOWLEDGED, "We hebben de melding gezien en plannen het in."),
            new StandardText(Move.ACKNOWLEDGED, "We komen kijken en laten daarna weten wat we doen."),
            new StandardText(Move.IN_PROGRESS, "We zijn ermee bezig."),
            new StandardText(Move.IN_PROGRESS, "Het onderdeel is besteld. Zodra het er is, maken we het."),
            new StandardText(Move.RESOLVED, "Het is gemaakt."),
            new StandardText(Move.RESOLVED, "Het is opgeruimd."),
            new StandardText(Move.RESOLVED, "We hebben gekeken en het is weer in orde."),
            new StandardText(Move.CLOSED, "We hebben dit besproken."),
            new StandardText(Move.DECLINED, "Dit ligt niet bij ons, maar bij de eigenaar van het pand."),
            new StandardText(Move.DECLINED, "We hebben gekeken en niets gevonden."),
            new StandardText(Move.DECLINED, "Dit staat al in onze planning."));

    static List<StandardText> of(Set<Move> steps) {
        return ALL.stream().filter(text -> steps.contains(text.to)).toList();
    }
}
